import type { Library } from '../core/scenario/library.ts';
import type { NameKind } from '../core/shared/schema-marks.ts';
import { CUE_CAPTIONS } from '../ui/cue-captions.ts';
import { MOOD_WORDS } from '../ui/mood-look.ts';
import { PLACE_WORDS } from './place-words.ts';
import { STAGE_WORDS } from './stage-words.ts';

/** A kind of name in the words of an author, and, where they do not stand in the file itself, the names. */
export interface KindWords {
  readonly what: string;
  readonly names?: Readonly<Record<string, string>>;
}

type Explained = Readonly<Record<string, { readonly name: string; readonly gloss: string }>>;

const each = <T>(entries: Readonly<Record<string, T>>, say: (entry: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, say(entry)]));

const explained = (entries: Explained): Record<string, string> =>
  each(entries, ({ name, gloss }) => `${name}：${gloss}`);

/** What every kind of name is called, and what each name means. */
export function kindWords(library: Library): Readonly<Record<NameKind, KindWords>> {
  const { indicators, rubric, dispositions, laws } = library;
  return {
    act: { what: '指标（acts.yaml）', names: explained(indicators) },
    register: { what: '语体（rubric.yaml）', names: explained(rubric.registers) },
    redline: { what: '底线（rubric.yaml）', names: explained(rubric.redlines) },
    law: { what: '法律事实（law.yaml）', names: each(laws, ({ law, fact }) => `《${law}》${fact}`) },
    disposition: { what: '性情（dispositions.yaml）', names: explained(dispositions) },
    modelAct: {
      what: '作用（rubric.yaml 的 modelActs）',
      names: { ...explained(rubric.modelActs), none: '谁也不触动' },
    },
    dimension: {
      what: '维度（rubric.yaml）',
      names: { ...each(rubric.dimensions, ({ name, line }) => `${name}：${line}`), law: '懂法' },
    },
    setting: { what: '场合（rubric.yaml）', names: each(rubric.settings, ({ name }) => name) },
    mood: { what: '神情', names: MOOD_WORDS },
    cue: { what: '声音', names: CUE_CAPTIONS },
    place: { what: '地点', names: PLACE_WORDS },
    ...STAGE_WORDS,
    person: { what: 'cast 里的人' },
    speaker: { what: 'cast 里的人，或 scene（旁白）、officer（你自己）' },
    fact: { what: 'facts 里的事实' },
    promise: { what: 'promises 里的承诺' },
    node: { what: 'phases 或 interrupts 里的节点' },
    target: { what: 'phases 或 interrupts 里的节点，或 resume（回到被打断处）' },
  };
}
