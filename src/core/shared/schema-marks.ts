import * as z from 'zod';
import './no-eval.ts';

/** What a name in a content file can stand for. */
export type NameKind =
  // Declared in the data files beside the scenarios.
  | 'act'
  | 'register'
  | 'redline'
  | 'law'
  | 'disposition'
  // Declared in the file itself; a speaker may be nobody of the cast, a target may be the way back.
  | 'person'
  | 'speaker'
  | 'fact'
  | 'promise'
  | 'node'
  | 'target'
  // Closed vocabularies of the program.
  | 'modelAct'
  | 'dimension'
  | 'setting'
  | 'mood'
  | 'cue'
  | 'place'
  | StageWord;

/** Vocabularies of a stage. Whom one faces may be a person of the file. */
export type StageWord =
  | 'light'
  | 'door'
  | 'shot'
  | 'you'
  | 'spot'
  | 'pose'
  | 'facing'
  | 'held'
  | 'prop'
  | 'doing'
  | 'whence'
  | 'crowd';

/** What of a person a condition depends on. */
export type Asked = 'anger' | 'trust' | 'heard' | 'progress' | 'face' | 'gone';

/**
 * What a part of a schema means beyond its shape. Said here once; name checks, doubles, condition walks, what
 * the checker follows and the JSON Schema read it off the schema.
 */
export interface Mark {
  /** The text is such a name. */
  readonly refersTo?: NameKind;
  /** The keys of this map are where such names come from. */
  readonly declares?: NameKind;
  /** A list in which a name said twice would count twice, or means nothing. */
  readonly distinct?: true;
  /** What a condition depends on, of the person named here or, on a range, of the `person` beside it. */
  readonly asks?: readonly Asked[];
  /** Words somebody will read: they must reach the reader as they were written. */
  readonly text?: true;
  /** A map of nothing but these names, each with one of these words; what a word means, in Chinese. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parts of a scenario that rules speak of. */
  readonly part?: 'node' | 'choice' | 'silence' | 'when' | 'requires' | 'staged';
}

export const marks = z.registry<Mark>();

/** Marks a schema. It must be used for nothing else: a mark belongs to the schema, not to its place. */
export const marked = <T extends z.ZodType>(schema: T, mark: Mark): T => {
  marks.add(schema, mark);
  return schema;
};
