import { isSolution, type ModelAct } from '../rubric/model-act.ts';
import { landAct, type LandingNote } from './landing.ts';
import { afterAct } from './hear.ts';
import type { PersonState, Role, Temper } from './person-state.ts';

export interface Explanation {
  readonly act: ModelAct;
  readonly note: LandingNote;
  /** One short sentence to the trainee. */
  readonly sentence: string;
}

const LANDED: Readonly<Record<ModelAct, string>> = {
  restate: '你把话说了回去，对方知道你听进去了',
  label: '你说中了那份感受，火消了一点，人近了一点',
  'open-question': '你问了，话有了地方往下说',
  encourage: '你等了等，话接着往下说了',
  respect: '你给了体面和台阶',
  'give-reason': '你讲了为什么，听着不是糊弄',
  'good-faith': '你先亮了诚意，多信了你一分',
  'plain-law': '听得进的时候，你把路讲明白了',
  'offer-choice': '你给了真能挑的路，事往前走了一步',
  'concrete-promise': '谁、几时、做什么都有了，敢信了',
  boundary: '你把线划得稳，火头压下来一点',
  command: '听着像被管，顶上来了',
  'brush-off': '听见的是“不关我事”',
  'quote-law': '条文挡在中间，像是没在听',
  interrupt: '话被截住了，前面说的等于白说',
  blame: '听着像在派不是',
  threat: '你拿后果吓人，门关上了',
};

const EXCEPTIONS: Readonly<Record<Exclude<LandingNote, 'landed'>, string>> = {
  repeated: '同样的话刚说过，再说一遍就不灵了',
  'too-early': '你还没听完就开方子，办法落不了地',
  'too-early-angers': '一句还没听，你就开方子，火又上来了',
  'too-angry-for-reasons': '正在气头上，道理和诚意都听不进',
  'none-felt': '线划了，没往心里去',
};

/** Repeated within one choice, where nothing has been said before that could be worn out. */
const SAME_BREATH = '一句话里两样都是这个意思，只算一回';

function sentenceFor(
  state: PersonState,
  act: ModelAct,
  note: LandingNote,
  hot: boolean,
  key: boolean,
): string {
  if (act === 'boundary' && note === 'landed' && state.anger <= 2) return '并没有要闹，你先划线，像是被防着';
  const base = note === 'landed' ? LANDED[act] : EXCEPTIONS[note];
  if (hot) return `${base}——这正是最受不了的`;
  return key && note === 'landed' ? `${base}——这正是最想要的` : base;
}

/**
 * Why each act of a choice did what it did to this person, in order. Follows the same table as
 * `hearActs`, whose calm streak moves only after the last of them; side persons hear no solutions.
 */
export function explainActs(
  state: PersonState,
  acts: readonly ModelAct[],
  temper: Temper,
  role: Role,
): Explanation[] {
  let current = state;
  return acts.map((act, place) => {
    const aside = role === 'side' && isSolution(act);
    const note = aside ? 'too-early' : landAct(current, act).note;
    const twice = note === 'repeated' && acts[place - 1] === act;
    const sentence = aside
      ? '办法不是说给旁人的，只是听着'
      : twice
        ? SAME_BREATH
        : sentenceFor(
            current,
            act,
            note,
            temper.hotButtons.includes(act),
            temper.preferredActs.includes(act),
          );
    current = afterAct(current, act, temper, role);
    return { act, note, sentence };
  });
}
