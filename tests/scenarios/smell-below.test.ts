import { describe, expect, it } from 'vitest';
import { type Play, play } from '../support/play.ts';

const upstairs = () =>
  play('smell-below').choose('one-down-one-up', 'same-ruler', 'which-part', 'hold-still');
const withLeave = () => upstairs().choose('stops-here', 'if-you-set', 'your-own', 'third-home');
const withoutLeave = () => upstairs().choose('would-change', 'if-you-set', 'your-own', 'third-home');
const saturday = (talk: Play) => talk.choose('her-mouth', 'pick-first', 'nobody-speaks', 'who-which-day');
const worthOf = (talk: Play) => talk.replay.ending?.ending.worth;

describe('what is carried from one room to the other', () => {
  it('is the one sentence he gave leave for', () => {
    withLeave().expectFact('may-carry').choose('the-one-line').expectFact('leaked', false).expectAt('stove');
  });

  it('cannot be that sentence where he gave no leave, only a slip of the tongue', () => {
    const talk = withoutLeave().expectFact('may-carry', false);
    expect(() => talk.choose('the-one-line')).toThrow('choice-not-offered');
    talk.choose('let-it-slip').expectFact('leaked');
  });

  it('comes back up the stairs when it slipped out, and can be owned', () => {
    const slipped = () =>
      withoutLeave().choose('let-it-slip', 'what-else', 'if-you-cook').expectAt('own-leak');
    slipped().choose('mine-to-own').expectFact('leaked', false);
    slipped().choose('good-came').expectFact('leaked');
  });

  it('is found out at the table where nobody ever said it, whichever floor it was made up on', () => {
    withLeave().choose('he-regrets').expectEnding('found-out').expectFact('made-hers', false);
    withLeave()
      .choose('the-one-line', 'open-window', 'if-you-cook', 'in-tears')
      .expectEnding('found-out')
      .expectFact('made-hers');
  });
});

describe('the fourth floor', () => {
  const notAsked = () =>
    upstairs().choose('stops-here', 'if-you-set', 'leave-out', 'the-one-line', 'open-window', 'if-you-cook');

  it('is passed a second time, and that is time enough', () => {
    const talk = notAsked().expectAt('fourth-again').choose('sit-in').expectFact('lu-in');
    expect(worthOf(saturday(talk))).toBe(4);
  });

  it('left out twice, keeps a paper the two have signed from being worth more than two', () => {
    const talk = saturday(notAsked().choose('on-my-way')).expectEnding('two-names');
    expect(worthOf(talk)).toBe(2);
  });
});

describe('whose plan it is', () => {
  const planned = () =>
    upstairs().choose('stops-here', 'same-day', 'your-own', 'third-home', 'the-one-line', 'open-window');

  it('the officer’s own is nodded at and comes to nothing', () => {
    planned()
      .choose('nobody-admits', 'her-mouth', 'no-old-scores', 'your-turn-now', 'who-which-day')
      .expectFact('written')
      .expectEnding('nodded');
  });

  it('is theirs again once one of them is asked for her own', () => {
    planned().expectFact('plan').choose('if-you-cook').expectFact('plan', false).expectFact('her-own');
  });
});

describe('who does not come', () => {
  const hardened = () =>
    upstairs()
      .choose('stops-here', 'code-says', 'your-own', 'third-home', 'the-one-line', 'open-window')
      .choose('if-you-cook');

  it('takes nothing from what was done well, when he was told that he need not', () => {
    const talk = hardened().choose('her-mouth').expectEnding('own-road');
    expect(worthOf(talk)).toBe(4);
  });

  it('leaves a chair empty when he was frightened with the paper instead', () => {
    const talk = hardened().choose('one-name').expectEnding('empty-chair');
    expect(worthOf(talk)).toBe(1);
  });
});

describe('her bowl', () => {
  const hush = () =>
    withLeave().choose('the-one-line', 'open-window', 'if-you-cook', 'her-mouth', 'pick-first');

  it('is spoken of by him when nobody fills the silence', () => {
    hush().expectAt('hush').silent().expectFact('bowl-back');
    hush().choose('your-turn-now').expectFact('bowl-back', false);
  });
});
