import { isSolution, type ModelAct } from '../rubric/model-act.ts';
import { landAct, type LandingNote } from './landing.ts';
import { hearActs } from './hear.ts';
import { type PersonState, type Role, type Temper, windowOpen } from './person-state.ts';

export interface Explanation {
  readonly act: ModelAct;
  readonly note: LandingNote;
  /** One short sentence to the trainee. */
  readonly sentence: string;
}

const LANDED: Readonly<Record<ModelAct, string>> = {
  restate: '你把话说回给他听，他知道你听进去了',
  label: '你说中了他的感受，火消了一点，人近了一点',
  'open-question': '你问了，他有地方往下说',
  encourage: '你等了等，他接着往下说了',
  respect: '你给了他体面，气顺了些',
  'give-reason': '你讲了为什么，他觉得你没糊弄',
  'good-faith': '你先亮了诚意，他信了一分',
  'plain-law': '他听得进了，你把路讲明白了',
  'offer-choice': '你让他自己挑，事往前走了一步',
  'concrete-promise': '谁、几时、做什么都有了，他敢信了',
  boundary: '你把线划得稳，火头压下来一点',
  command: '听着像被管，他顶上来了',
  'brush-off': '他听见的是“不关我事”',
  'quote-law': '条文挡在中间，他觉得你没在听',
  interrupt: '话被截住了，前面说的等于白说',
  blame: '他觉得你在派他的不是',
  threat: '你拿后果吓他，他把门关上了',
};

const EXCEPTIONS: Readonly<Record<Exclude<LandingNote, 'landed'>, string>> = {
  repeated: '同样的话刚说过，再说一遍就不灵了',
  'too-early': '你还没听完就开方子，办法落不了地',
  'too-early-angers': '他一句还没说，你就开方子，火又上来了',
  'too-angry-for-reasons': '他正在气头上，道理和诚意都听不进',
  'none-felt': '线划了，他没往心里去',
};

function sentenceFor(
  state: PersonState,
  act: ModelAct,
  note: LandingNote,
  hot: boolean,
  key: boolean,
): string {
  if (act === 'boundary' && note === 'landed' && state.anger <= 2)
    return '他并没有要闹，你先划线，他觉得被防着';
  const base = note === 'landed' ? LANDED[act] : EXCEPTIONS[note];
  if (hot) return `${base}——这正是他最受不了的`;
  return key && note === 'landed' ? `${base}——这正是他最想要的` : base;
}

/**
 * Why each act of a choice did what it did to this person, in order. Follows the same table as
 * `hearActs`; side persons hear no solutions.
 */
export function explainActs(
  state: PersonState,
  acts: readonly ModelAct[],
  temper: Temper,
  role: Role,
): Explanation[] {
  let current = state;
  return acts.map((act) => {
    const landing =
      role === 'side' && isSolution(act) ? ({ note: 'too-early' } as const) : landAct(current, act);
    const sentence =
      role === 'side' && isSolution(act)
        ? '办法不是说给旁人的，他只是听着'
        : sentenceFor(current, act, landing.note, temper.hotButtons.includes(act), temper.keys.includes(act));
    // Acts of one choice land in order; the calm streak moves once, so each is applied to the running state.
    current = { ...hearActs(current, [act], temper, role).state, calm: state.calm };
    return { act, note: landing.note, sentence };
  });
}

/** What a person is ready for, as one can see it: never numbers. */
export const readiness = (state: PersonState): string => {
  if (windowOpen(state)) return '看得出，他听得进办法了';
  if (state.anger >= 4) return '火头上，先别讲理';
  if (state.heard < 2) return '话还没倒完，再听听';
  return state.trust < 1 ? '听是听了，还不信你' : '气还没顺，再缓一缓';
};
