import { describe, expect, it } from 'vitest';
import { type Play, play } from '../support/play.ts';

const upTo503 = () =>
  play('four-doors').choose(
    ...['ask-order', 'light-face', 'call-110', 'stand-off', 'gas-log'],
    ...['own-it', 'pillow', 'friday', 'note-nine', 'drink', 'shut-book'],
  );
const pressedAt201 = () =>
  play('four-doors').choose(
    ...['ask-order', 'light-face', 'call-110', 'stand-off', 'foot-in'],
    ...['own-it', 'pillow', 'friday', 'note-nine'],
  );

describe('the fifth door, a second time', () => {
  it('may still be heard on the stairs when the clause was missed', () => {
    upTo503()
      .choose('wages', 'forty', 'only-urgent')
      .expectAt('same-tune')
      .choose('up-again')
      .expectFact('hao-found')
      .expectFact('two-days', false)
      .expectEnding('tune-stops');
  });

  it('is found by the neighbour when she is asked to call at it', () => {
    upTo503().choose('wages', 'forty', 'only-urgent', 'ring-ding').expectEnding('tune-stops');
  });

  it('stays shut when missed twice, however well the four went', () => {
    upTo503().choose('wages', 'forty', 'only-urgent', 'next-line').expectEnding('fifth-door');
  });

  it('is still worth less than hearing her the first time', () => {
    const worth = (...choices: string[]) => upTo503().choose(...choices).replay.ending?.ending.worth;
    const first = worth('last-seen', 'call-and-hear', 'all-hands', 'forty', 'only-urgent');
    const late = worth('wages', 'forty', 'only-urgent', 'up-again');
    const never = worth('wages', 'forty', 'only-urgent', 'pair-of-ears');
    expect([first, late, never]).toEqual([4, 3, 2]);
  });

  it('has her call down about the note when you had walked off', () => {
    upTo503()
      .choose('last-seen', 'asleep', 'forty', 'only-urgent')
      .expectAt('note-lies')
      .choose('think-again')
      .expectEnding('tune-stops');
  });

  it('is not gone back to by saying nothing', () => {
    upTo503().choose('wages', 'forty', 'only-urgent').silent().expectFact('hao-found', false);
  });
});

describe('a door pressed at 201', () => {
  it('costs the trust of the woman on the fifth floor', () => {
    pressedAt201().expectAt('ding-sit').expectPerson('ding', { trust: 2 });
  });

  it('makes her keep back what she would have told', () => {
    pressedAt201().choose('drink', 'how-are-you').expectAt('ding-bye');
    play('four-doors')
      .choose('ask-order', 'light-face', 'call-110', 'stand-off', 'gas-log')
      .choose('own-it', 'pillow', 'friday', 'note-nine', 'drink', 'how-are-you')
      .expectAt('ding-flood');
  });

  it('is made good by listening to her to the end', () => {
    pressedAt201().choose('drink', 'shut-book').expectAt('ding-flood');
  });
});

describe('what is still owed', () => {
  const endings = play('four-doors').program.nodes.filter((node) => node.kind === 'ending');

  it('is left open at every ending, but for the call at nine, which is played', () => {
    const told = endings.flatMap(({ ending }) => Object.entries(ending.settles ?? {}));
    const settled = told.filter(([, state]) => state !== 'open').map(([promise]) => promise);
    expect(told.length).toBeGreaterThan(settled.length);
    expect([...new Set(settled)]).toEqual(['ma-nine']);
  });

  it('is not told as kept or broken a week later', () => {
    const told = endings.flatMap(({ ending }) => ending.later.map(({ text }) => text));
    expect(told.filter((text) => /周五五点|林姐|燃气/u.test(text))).toEqual([]);
  });
});

describe('the clue of the fifth door', () => {
  it('is in what is said and seen, never in what may be answered', () => {
    const { program } = play('four-doors');
    const asked = program.nodes.flatMap((node) =>
      node.kind === 'decision' && ['ding-flood', 'ding-bye'].includes(node.id) ? node.choices : [],
    );
    expect(asked.length).toBe(8);
    expect(asked.filter(({ text }) => /老郝|对门|504|奶|瓶/u.test(text))).toEqual([]);
  });
});

describe('silence', () => {
  const answer = (at: Play): string[] => (at.replay.turns.at(-1)?.reply ?? []).map(({ who }) => who);

  it('is answered by whoever asked: at the door, over the bag, over the number', () => {
    const atDoor = play('four-doors').choose('ask-order', 'light-face', 'call-110', 'stand-off').silent();
    expect(answer(atDoor)).toEqual(['he']);
    const overBag = atDoor.choose('own-it', 'pillow').expectFact('receipt').silent();
    expect(answer(overBag)).toEqual(['luo']);
    const overNumber = overBag.choose('note-nine', 'drink', 'shut-book', 'wages', 'forty').silent();
    expect(answer(overNumber)).toEqual(['ma']);
  });

  it('is right only while she is on the telephone', () => {
    const waiting = play('four-doors').choose('ask-order', 'light-face', 'call-110').expectAt('he-dial');
    expect(
      waiting
        .silent()
        .replay.turns.at(-1)
        ?.said.grades.map(({ grade }) => grade),
    ).toEqual([3]);
    const best = waiting.program.nodes.flatMap((node) =>
      node.kind === 'decision' && node.silence.grades.some(({ grade }) => grade === 3) ? [node.id] : [],
    );
    expect(best).toEqual(['he-dial']);
  });
});
