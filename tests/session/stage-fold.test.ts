import { describe, expect, it } from 'vitest';
import type { SessionContext } from '../../src/session/machine/session-context.ts';
import { currentEntry, peopleMet } from '../../src/session/talk/on-stage.ts';
import { endingPicture } from '../../src/session/talk/stages.ts';
import { pictureOf, sceneOf } from '../../src/session/views/scene-of.ts';
import { seeCast } from '../../src/session/views/see-cast.ts';
import { programOf } from '../core/check/naive.ts';
import { loadFixture, readText } from '../support/load.ts';
import { Drive } from './drive.ts';

const staged = loadFixture('staged-short');
const viewOf = (context: SessionContext) => sceneOf(context, context.replay.turns);

/** Goes on line by line until there is something to decide or nothing, with what is seen at each. */
function along(drive: Drive) {
  const seen = [drive.context];
  for (let count = 0; count < 50 && /speaking|reacting/.test(drive.at); count += 1)
    seen.push(drive.send({ type: 'next' }).context);
  return seen;
}

const figure = (context: SessionContext, id: string) => viewOf(context).seen.find((one) => one.id === id);

describe('a staged scenario, played', () => {
  it('opens as its first node declares: before anybody has spoken they are there', () => {
    const { context } = new Drive(staged);
    const scene = viewOf(context);
    expect(scene).toMatchObject({ place: 'street', light: 'day', door: undefined, shot: 'middle' });
    expect(scene.seen.map(({ id, at, facing, holds }) => [id, at, facing, holds])).toEqual([
      ['he', 'middle', 'you', 'knife'],
      ['fang', 'back', 'he', undefined],
    ]);
    expect(scene.props).toEqual([{ prop: 'smoke', of: undefined, at: undefined }]);
    expect(scene.crowd).toMatchObject({ size: 'few', looking: true, phones: false });
    expect(peopleMet(context).map(({ person }) => person.id)).toEqual(['he', 'fang']);
  });

  it('changes with the line that tells of it, not before', () => {
    const drive = new Drive(staged).on().choose('put-down').on();
    const { talk } = drive.context;
    const said = talk.findIndex(({ line }) => line.kind === 'said');
    const held = talk.slice(said, said + 2).map(({ line, stage }) => [line.kind, stage?.people.he?.holds]);
    expect(held).toEqual([
      ['said', 'knife'],
      ['scene', undefined],
    ]);
    expect(figure(drive.context, 'he')?.holds).toBeUndefined();
  });

  it('changes once a line has been read where it says so: seen with the next, and held to where the talk goes on', () => {
    const program = programOf(
      readText('tests/fixtures/scenarios/staged-short.yaml').replace(
        '{who: he, text: 您坐。, mood: sad, when: {person: he, anger: {max: 2}}}',
        '{who: he, text: 您坐。, mood: sad, moves: [{move: he, holds: cup}], after: [{move: he, holds: none}, {show: clock}]}',
      ),
    );
    const { context } = new Drive(program).on().choose('put-down').on().choose('ask').on();
    const { talk } = context;
    const at = talk.findIndex(({ line }) => line.kind === 'person' && line.text === '您坐。');
    expect(talk.slice(at, at + 2).map(({ stage }) => stage?.people.he?.holds)).toEqual(['cup', undefined]);
    expect(
      talk.slice(at, at + 2).map(({ stage }) => stage?.props.some(({ prop }) => prop === 'clock')),
    ).toEqual([false, true]);
  });

  it('comes to another place, and one is alone with him there', () => {
    const drive = new Drive(staged).on().choose('put-down').on().choose('ask').on();
    const scene = viewOf(drive.context);
    expect(scene).toMatchObject({ place: 'street', sign: '摊子后头', shot: 'close' });
    expect(scene.seen.map(({ id }) => id)).toEqual(['he']);
    expect(scene.props).toEqual([{ prop: 'hidden-paper', of: 'he', at: undefined }]);
  });

  it('has each figure once, at the spot the stage names, whatever is said', () => {
    for (const choices of [
      ['order', 'cut-in', 'deny', 'rules', 'stall'],
      ['put-down', 'ask', 'restate', 'see-need', 'see-off'],
    ]) {
      const drive = new Drive(staged).on();
      for (const choice of choices) {
        if (!drive.options.includes(choice)) break;
        drive.choose(choice);
        for (const context of along(drive)) {
          const { stage } = currentEntry(context) ?? {};
          const { seen } = viewOf(context);
          expect(Object.fromEntries(seen.map(({ id, at }) => [id, at]))).toEqual(
            Object.fromEntries(Object.entries(stage?.people ?? {}).map(([id, { at }]) => [id, at])),
          );
        }
      }
    }
  });

  it('ends with the picture of its ending', () => {
    const drive = new Drive(staged).on();
    for (const choice of ['put-down', 'ask', 'restate', 'see-need', 'see-off']) drive.choose(choice).on();
    const { context } = drive;
    const picture = endingPicture(context.replay.ending, context.replay.situation.world);
    if (!picture) throw new Error('no picture');
    const scene = pictureOf(viewOf(context), staged, picture);
    expect(scene).toMatchObject({ place: 'street', light: 'dusk', saying: undefined, offstage: [] });
    expect(scene.seen).toMatchObject([{ id: 'he', at: 'right', facing: 'away', speaking: false }]);
  });
});

describe('somebody heard and not seen', () => {
  const behind = programOf(
    readText('tests/fixtures/scenarios/staged-short.yaml')
      .replace('        fang: {at: back, facing: he}\n', '')
      .replace('      crowd: {size: few, looking: true}', '      heard: {fang: upstairs}'),
  );

  const met = (context: SessionContext) => peopleMet(context).map(({ person }) => person.id);

  it('is no figure, is said to be heard from there, and is met with their first word', () => {
    const drive = new Drive(behind);
    const { context } = drive;
    const scene = viewOf(context);
    expect(scene.seen.map(({ id }) => id)).toEqual(['he']);
    expect(scene.offstage).toEqual([{ id: 'fang', call: '方阿姨', from: 'upstairs', speaking: false }]);
    expect(met(context)).toEqual(['he']);
    expect(met(drive.on().choose('put-down').on().context)).toEqual(['he', 'fang']);
  });
});

describe('a file without a stage', () => {
  const bare = loadFixture('sound-short');

  it('shows whoever has spoken, the one it is about in the middle, at the phase’s place', () => {
    const drive = new Drive(bare).on();
    expect(viewOf(drive.context)).toMatchObject({
      place: 'street',
      light: 'day',
      crowd: { size: undefined },
    });
    expect(viewOf(drive.context).seen.map(({ id, at, pose }) => [id, at, pose])).toEqual([
      ['he', 'middle', 'standing'],
    ]);
    drive.choose('put-down').on();
    expect(viewOf(drive.context).seen.map(({ id, at }) => [id, at])).toEqual([
      ['he', 'middle'],
      ['fang', 'left'],
    ]);
  });

  it('reads no door and no light out of what is said', () => {
    const text = readText('tests/fixtures/scenarios/sound-short.yaml')
      .replace('place: street', 'place: doorway')
      .replace('time: 早上六点半', 'time: 半夜')
      .replace(
        '- {who: he, text: 谁动我炉子，我跟谁急！, mood: furious}',
        '- {who: scene, text: 门开了一条缝，一把拽开。}\n          - {who: he, text: 谁动我炉子，我跟谁急！, mood: furious}',
      );
    const { context } = new Drive(programOf(text)).on();
    expect(viewOf(context)).toMatchObject({ door: 'closed', light: 'day', seen: [] });
    expect(viewOf(context).offstage).toMatchObject([{ id: 'he', from: 'behind-door' }]);
  });

  it('opens a door where it is heard to open, and whoever was heard stands in it', () => {
    const text = readText('tests/fixtures/scenarios/sound-short.yaml')
      .replace('place: street', 'place: doorway')
      .replace(
        'text: 我在这儿摆了十一年！, mood: angry}',
        'text: 我在这儿摆了十一年！, mood: angry, cue: door-open}',
      );
    const drive = new Drive(programOf(text)).on();
    expect(viewOf(drive.context).seen).toEqual([]);
    drive.choose('order').on();
    expect(viewOf(drive.context).door).toBe('open');
    expect(figure(drive.context, 'he')?.at).toBe('door');
  });
});

describe('the briefing', () => {
  it('names only whom the officer knows of, where the file says so', () => {
    expect(seeCast(staged.scenario).map(({ id }) => id)).toEqual(['he']);
    expect(seeCast(loadFixture('sound-short').scenario).map(({ id }) => id)).toEqual(['he', 'fang']);
  });
});
