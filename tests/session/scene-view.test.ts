import { describe, expect, it } from 'vitest';
import { linkScenario } from '../../src/core/program/link.ts';
import type { SessionContext } from '../../src/session/machine/session-context.ts';
import { justSaid } from '../../src/session/talk/landing-of.ts';
import { peopleMet } from '../../src/session/talk/on-stage.ts';
import type { Stage } from '../../src/core/scenario/stage.ts';
import type { TalkEntry } from '../../src/session/talk/talk-entry.ts';
import type { FigureView } from '../../src/session/views/scene-view.ts';
import { sceneOf } from '../../src/session/views/scene-of.ts';
import type { Hurry } from '../../src/session/views/trainee-view.ts';
import { postureOf, waitingPosture } from '../../src/stage/posture.ts';
import { loadLibrary, loadShipped } from '../support/load.ts';
import { withoutStage } from '../support/without-stage.ts';
import { Drive } from './drive.ts';

const visit = loadShipped('fifth-visit');
/** The same talk as before its file said what is to be seen: it is guessed from the words. */
const plainVisit = linkScenario(withoutStage(visit.scenario), loadLibrary(), visit.hash);
const bowl = loadShipped('broken-bowl');

const raise = (what: string): never => {
  throw new Error(what);
};

const viewOf = (context: SessionContext) => sceneOf(context, context.replay.turns);

/** Somebody seen, as they are drawn while so much time is left. */
const postured = (figure: FigureView, context: SessionContext, hurry: Hurry = 'unhurried') =>
  postureOf(figure, hurry, viewOf(context).officer === '');

const figure = (context: SessionContext, id: string) => {
  const found = viewOf(context).seen.find((one) => one.id === id);
  return found && { ...found, posture: postured(found, context) };
};

/** Goes on line by line, collecting what `look` sees, until there is something to decide or nothing. */
function along<Seen>(drive: Drive, look: (context: SessionContext) => Seen): Seen[] {
  const seen = [look(drive.context)];
  for (let count = 0; count < 50 && /speaking|reacting/.test(drive.at); count += 1)
    seen.push(look(drive.send({ type: 'next' }).context));
  return seen;
}

describe('bystanders', () => {
  it('mind their own business until something loud turns their heads; then a phone goes up', () => {
    const crowds = along(new Drive(plainVisit), (context) => viewOf(context).crowd);
    expect(crowds[0]).toEqual({ looking: false, stirred: false, phones: false });
    expect(crowds[1]).toEqual({ looking: true, stirred: false, phones: false });
    expect(crowds.at(-1)).toEqual({ looking: true, stirred: false, phones: true });
  });

  it('are as many, and film, as the file says, where it does', () => {
    const crowds = along(new Drive(visit), (context) => viewOf(context).crowd);
    expect(crowds[0]).toEqual({ size: 'many', looking: false, stirred: false, phones: false });
    expect(crowds.at(-1)).toEqual({ size: 'many', looking: false, stirred: true, phones: false });
    expect(figure(new Drive(visit).on().context, 'filmer')?.holds).toBe('phone-up');
  });

  it('turn away as it calms', () => {
    const { context } = new Drive(plainVisit).on();
    const calmer = context.talk.slice(-1).map((entry) => ({
      ...entry,
      world: { ...entry.world, people: entry.world.people.map((person) => ({ ...person, anger: 1 })) },
    }));
    expect(viewOf({ ...context, talk: [...context.talk.slice(0, -1), ...calmer] }).crowd).toEqual({
      looking: false,
      stirred: false,
      phones: false,
    });
  });
});

describe('a group of the cast', () => {
  const stretch = loadShipped('last-stretch');

  it('is the crowd: it looks as it feels, and speaks out of it', () => {
    const scenes = along(new Drive(stretch), viewOf);
    expect(scenes[0]?.crowd).toMatchObject({ size: 'packed', looking: true, mood: 'tense' });
    const shouted = scenes.find(({ offstage }) => offstage.some(({ speaking }) => speaking));
    expect(shouted?.crowd.mood).toBe('angry');
    expect(shouted?.offstage).toEqual([{ id: 'kin', call: '亲戚们', from: 'crowd', speaking: true }]);
  });

  it('is one of those met, once, and never stands there alone', () => {
    const { context } = new Drive(stretch).on();
    expect(peopleMet(context).filter(({ person }) => person.id === 'kin')).toHaveLength(1);
    expect(viewOf(context).seen.map(({ id }) => id)).not.toContain('kin');
  });

  it('cools as it is spoken to, and thins out as the words say', () => {
    const drive = new Drive(stretch).on();
    const cooler = along(drive.choose('bow-head'), viewOf).at(-1);
    expect(cooler?.crowd).toMatchObject({ size: 'packed', mood: 'tired' });
    const thinner = along(drive.on().choose('you-assign'), viewOf).at(-1);
    expect(thinner?.crowd).toMatchObject({ size: 'few' });
  });
});

describe('a face that is told', () => {
  const he = (context: SessionContext) => figure(context, 'he')?.mood;

  it('is seen while its owner says nothing; their own line goes before it until the officer speaks', () => {
    const drive = new Drive(visit);
    expect(new Set(along(drive, he))).toEqual(new Set(['tense']));
    const moods = along(drive.choose('calm-down'), he);
    expect(moods[0]).toBe('tense');
    expect(moods.at(-1)).toBe('explaining');
    expect(he(drive.choose('take-over').context)).toBe('tense');
  });

  it('is seen as soon as a later line tells of it', () => {
    const { context } = new Drive(visit).on();
    const [last] = context.talk.slice(-1);
    if (!last?.stage?.people.zhou) throw new Error('he has left');
    const { zhou } = last.stage.people;
    const stage = {
      ...last.stage,
      people: { ...last.stage.people, zhou: { ...zhou, mood: 'tired' as const } },
    };
    const narrated: TalkEntry = {
      ...last,
      stage,
      line: { key: 'x', kind: 'scene', text: '喘。', cue: undefined },
    };
    const later = { ...context, talk: [...context.talk, narrated], shown: context.shown + 1 };
    expect(figure(context, 'zhou')?.mood).toBe('angry');
    expect(figure(later, 'zhou')?.mood).toBe('tired');
  });
});

describe('the row of people', () => {
  const met = (context: SessionContext) => peopleMet(context).map(({ person }) => person.id);

  it('leaves out whoever has not shown themselves yet', () => {
    const rows = along(new Drive(bowl), met);
    expect(rows[0]).toEqual([]);
    expect(rows.at(-1)).toEqual(['mother']);
  });

  it('begins with the one it is about as soon as they are there', () => {
    const { context } = new Drive(bowl).on().choose('order').on();
    expect(met(context)).toEqual(['peng', 'mother']);
  });
});

describe('as words land', () => {
  const landing = (choice: string) =>
    figure(new Drive(visit).on().choose(choice).context, 'zhou')?.posture.bearing;

  it('a body comes nearer, or draws back', () => {
    expect(landing('pick-up')).toBe('lean');
    expect(landing('calm-down')).toBe('recoil');
  });

  it('it does so once: a line later the body is the mood’s own again', () => {
    const drive = new Drive(visit).on().choose('pick-up');
    expect(justSaid(drive.context)?.text).toContain('椅子');
    drive.on();
    expect(figure(drive.context, 'zhou')?.posture.bearing).toBeUndefined();
  });

  it('the officer is seen no more where the words have led', () => {
    const drive = new Drive(visit).on().choose('calm-down').on().choose('side-with-he');
    const told = along(drive, (context) => ({
      line: context.talk[context.shown - 1]?.line,
      officer: viewOf(context).officer,
    })).filter(({ line }) => line?.kind === 'scene');
    expect(told.map(({ officer }) => officer)).toEqual(told.map(() => undefined));
    expect(told.length).toBeGreaterThan(0);
  });

  it('the officer is seen while their own words stand newest', () => {
    const drive = new Drive(visit).on();
    expect(viewOf(drive.context).officer).toBeUndefined();
    expect(viewOf(drive.choose('pick-up').context).officer).toContain('捡起来');
    expect(viewOf(drive.on().context).officer).toBeUndefined();
  });

  it('nor once somebody breaks in on them', () => {
    const { context } = new Drive(visit).on().choose('pick-up');
    const { stage, world } = context.talk[context.shown - 1] ?? raise('nothing is shown');
    const broken: TalkEntry = {
      part: 'reaction',
      world,
      stage,
      line: { key: '1/0/outburst-0', kind: 'outburst', person: 'zhou', call: '周大爷' },
    };
    const talk = [...context.talk.slice(0, context.shown), broken];
    expect(viewOf({ ...context, talk, shown: talk.length }).officer).toBeUndefined();
  });
});

describe('what has just been shown', () => {
  const papers = { prop: 'papers-floor', of: undefined, at: undefined } as const;
  const bag = { prop: 'bag-floor', of: undefined, at: undefined } as const;

  /** The first line of a talk again, as later lines of the same part and of the next, seen with these things. */
  function freshOf(...lines: readonly (readonly [key: string, props: Stage['props']])[]) {
    const { context } = new Drive(visit).on();
    const { stage, world } = context.talk[context.shown - 1] ?? raise('nothing is shown');
    if (!stage) return raise('nobody knows the place');
    const talk = lines.map(
      ([key, props]): TalkEntry => ({
        part: 'passage',
        world,
        stage: { ...stage, props },
        line: { key, kind: 'scene', text: '。', cue: undefined },
      }),
    );
    const { fresh, arrived } = viewOf({ ...context, talk, shown: talk.length });
    return { fresh: fresh.map(({ prop }) => prop), arrived };
  }

  it('stays so while the lines it came with run, and is no news in the next part', () => {
    const before = ['0/0/0', []] as const;
    const shown = { fresh: ['papers-floor'], arrived: false };
    expect(freshOf(before, ['1/0/0', [papers]])).toEqual(shown);
    expect(freshOf(before, ['1/0/0', [papers]], ['1/0/1', [papers]])).toEqual(shown);
    expect(freshOf(before, ['1/0/0', [papers]], ['1/said/0', [papers]]).fresh).toEqual([]);
  });

  it('is told apart from what stood there as one came', () => {
    expect(freshOf(['0/0/0', [papers]])).toEqual({ fresh: ['papers-floor'], arrived: true });
    expect(freshOf(['0/0/0', [papers]], ['0/0/1', [papers, bag]])).toEqual({
      fresh: ['bag-floor'],
      arrived: false,
    });
  });
});

describe('waiting for an answer', () => {
  it('shows by and by: the eyes wander, then a look at the watch', () => {
    expect(waitingPosture('angry', 'fresh')).toEqual({ gaze: 'here', gesture: undefined });
    expect(waitingPosture('angry', 'waning')).toEqual({ gaze: 'glancing', gesture: undefined });
    expect(waitingPosture('angry', 'pressing')).toEqual({ gaze: 'glancing', gesture: 'watch' });
  });

  it('whoever is afraid or sad does not press: they fold up', () => {
    for (const mood of ['afraid', 'sad', 'ashamed', 'crying'] as const)
      expect(waitingPosture(mood, 'pressing')).toEqual({ gaze: 'aside', gesture: 'clasped' });
  });

  it('shows on the one the talk is about, not on those who stand by', () => {
    const { context } = new Drive(visit).on();
    const { seen } = viewOf(context);
    expect(seen.map((one) => [one.id, postured(one, context, 'pressing').gesture])).toEqual([
      ['zhou', 'watch'],
      ['filmer', undefined],
      ['he', undefined],
    ]);
  });

  it('in vain: the silence is seen, and whoever waited looks away', () => {
    const drive = new Drive(visit, { mode: 'exam' }).on().wait(3_600_000);
    expect(drive.events.at(-1)?.type).toBe('silence');
    expect(viewOf(drive.context).officer).toBe('');
    expect(figure(drive.context, 'zhou')?.posture.gaze).toBe('aside');
  });
});

/** The open decision's options by the best grade their author gives them in any circumstances, harshest first. */
function byGrade({ options, context: { replay, program } }: Drive): string[] {
  const node = program.nodes[replay.situation.node];
  const choices = node?.kind === 'decision' ? node.choices : [];
  const worth = (id: string): number =>
    Math.max(...(choices.find((choice) => choice.id === id)?.grades.map(({ grade }) => grade) ?? [0]));
  return options.toSorted((left, right) => worth(left) - worth(right));
}

describe('walking out', () => {
  it('is seen: somebody who has had enough turns away and stays turned', () => {
    const drive = new Drive(plainVisit).on();
    const leavers = () => viewOf(drive.context).seen.filter(({ gone }) => gone);
    for (let turns = 0; turns < 12 && leavers().length === 0; turns += 1)
      drive.choose(byGrade(drive)[0] ?? '');
    expect(leavers().map((one) => [one.id, postured(one, drive.context).gaze])).toEqual([['zhou', 'aside']]);
    drive.on();
    expect(leavers().map((one) => [one.facing, postured(one, drive.context).gesture])).toEqual([
      ['away', 'rest'],
    ]);
  });

  it('comes after the last word: whoever still speaks still stands there', () => {
    const drive = new Drive(bowl).on();
    const last: string[] = [];
    for (let turns = 0; turns < 20 && /deciding/.test(drive.at); turns += 1) {
      const { phase } = drive.context.replay.situation.world;
      const options = byGrade(drive);
      drive.send({
        type: 'choose',
        choice:
          (drive.context.program.phases[phase]?.place === 'bedroom' ? options[0] : options.at(-1)) ?? '',
      });
      const seen = along(drive, (context) => viewOf(context).seen).flat();
      last.push(...seen.flatMap(({ gone, speaking, facing }) => (gone && speaking ? [facing] : [])));
    }
    expect(last.length).toBeGreaterThan(0);
    expect(last).not.toContain('away');
  });
});
