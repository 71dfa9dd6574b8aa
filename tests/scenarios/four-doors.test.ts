import { describe, expect, it } from 'vitest';
import { nodeOf, offered } from '../../src/core/engine/step.ts';
import { type Play, play } from '../support/play.ts';

const upTo503 = () =>
  play('four-doors').choose(
    ...['ask-order', 'light-face', 'call-110', 'stand-off', 'gas-log', 'to-304'],
    ...['own-it', 'pillow', 'friday', 'note-nine', 'drink', 'shut-book'],
  );
const pressedAt201 = () =>
  play('four-doors').choose(
    ...['ask-order', 'light-face', 'call-110', 'stand-off', 'foot-in', 'to-304'],
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
      .choose('ask-order', 'light-face', 'call-110', 'stand-off', 'gas-log', 'to-304')
      .choose('own-it', 'pillow', 'friday', 'note-nine', 'drink', 'how-are-you')
      .expectAt('ding-flood');
  });

  it('is made good by listening to her to the end', () => {
    pressedAt201().choose('drink', 'shut-book').expectAt('ding-flood');
  });
});

/** 201 first, as well as can be. */
const after201 = () =>
  play('four-doors').choose('ask-order', 'light-face', 'call-110', 'stand-off', 'gas-log');
/** 丁桂枝 first, the fifth door found and opened. */
const after503 = () =>
  play('four-doors').choose('with-ding', 'drink', 'shut-book', 'last-seen', 'call-and-hear', 'all-hands');
const at201 = ['light-face', 'call-110', 'stand-off', 'gas-log'];
const at304 = ['own-it', 'pillow', 'friday'];
const at503 = ['drink', 'shut-book', 'last-seen', 'call-and-hear', 'all-hands'];
const atNine = ['forty', 'only-urgent'];

describe('the order of the doors', () => {
  const offeredAt = ({ program, replay: { situation } }: Play): string[] => {
    const node = nodeOf(program, situation);
    return node.kind === 'decision' ? offered(node, situation.world).map(({ id }) => id) : [];
  };

  it.each<readonly [string, () => Play, readonly string[]]>([
    ['201 304 402 503', after201, ['to-304', ...at304, 'note-nine', ...at503]],
    ['201 402 304 503', after201, ['to-402', 'note-nine', 'down-to-304', ...at304, ...at503]],
    ['201 402 503 304', after201, ['to-402', 'note-nine', 'up-to-503', ...at503, ...at304]],
    ['201 503 402 304', after201, ['to-503', ...at503, 'note-nine', ...at304]],
    ['503 201 402 304', after503, ['to-201', ...at201, 'note-nine', ...at304]],
    ['503 304 402 201', after503, ['to-304', ...at304, 'note-nine', ...at201]],
    ['503 402 201 304', after503, ['to-402', 'note-nine', 'down-to-201', ...at201, ...at304]],
    ['503 402 304 201', after503, ['to-402', 'note-nine', 'down-to-304', ...at304, ...at201]],
  ])('%s: every door can be won', (_, begin, rest) => {
    begin()
      .choose(...rest)
      .expectAt('ma-hours-talk')
      .choose(...atNine)
      .expectEnding('all-open');
  });

  it('is asked for while there is something to choose between', () => {
    expect(offeredAt(after201().expectAt('whose-door'))).toEqual(['to-304', 'to-402', 'to-503']);
    expect(offeredAt(after503().expectAt('whose-door'))).toEqual(['to-201', 'to-304', 'to-402']);
    expect(offeredAt(after201().choose('to-402', 'note-nine').expectAt('two-left'))).toEqual([
      'down-to-304',
      'up-to-503',
    ]);
    after201()
      .choose('to-304', ...at304)
      .expectAt('at-402');
  });

  it('does not take a supper for an open door', () => {
    play('four-doors').choose('luo-now').expectAt('he-knock').expectPerson('luo', { anger: 3 });
  });

  it('is not chosen any more once 四楼 has been shouted awake: 304 has its door open', () => {
    after201()
      .choose('to-402', 'tap', 'duty', 'everywhere')
      .expectAt('ma-erupts')
      .choose('fetch-helmet')
      .expectAt('luo-open');
  });

  it('has 丁桂枝 tell, when she is first, what she would have told at the gate', () => {
    after503().expectFact('ma-hours').expectFact('dark-landing');
    play('four-doors').choose('follow-her').expectFact('dark-landing', false);
  });

  it('keeps a door shut to what was said of it elsewhere', () => {
    const gossip = after201().choose('to-503', 'drink');
    expect(offeredAt(gossip.expectAt('ding-gossip'))).toContain('trade');
    expect(offeredAt(play('four-doors').choose('with-ding', 'drink').expectAt('ding-gossip'))).not.toContain(
      'trade',
    );
    gossip.choose('trade').expectFact('two-shut');
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
    const overBag = atDoor.choose('to-304', 'own-it', 'pillow').expectFact('receipt').silent();
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
