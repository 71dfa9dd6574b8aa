import type { PersonState, Role, Temper } from '../person/person-state.ts';
import type { SettingId } from '../rubric/catalog.ts';
import type { ModelAct } from '../rubric/model-act.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Hearing } from './hearing.ts';
import type { Choice, Ending, Go, Line, Scenario, Silence } from '../scenario/schema.ts';
import type { Place } from '../scenario/vocabulary.ts';

/** The acts one person hears, already mapped from indicators; `unless` names a fact (bit) that mutes an act. */
export interface HeardActs {
  readonly person: number;
  readonly acts: readonly ModelAct[];
  /** The acts while every muting fact of this utterance holds; same array when nothing mutes. */
  readonly mutedBy: number;
  readonly mutedActs: readonly ModelAct[];
}

export interface LearntFact {
  readonly bit: number;
  readonly when: Condition | undefined;
}

export interface DirectEffect {
  readonly person: number;
  readonly anger: number;
  readonly trust: number;
  readonly heard: number;
  readonly progress: number;
  readonly face: number;
}

export interface Branch {
  readonly when: Condition | undefined;
  /** Node index, or RESUME_INDEX. */
  readonly to: number;
}

export interface GradeRule {
  readonly when: Condition | undefined;
  /** 3 best · 2 good · 1 tempting · 0 harmful. */
  readonly grade: number;
  readonly why: string;
  readonly nearMiss: boolean;
}

/** A choice or a silence, resolved: who hears what, what is learnt, where it leads. */
export interface Utterance {
  /** Choice id, or `silence`. */
  readonly id: string;
  readonly kind: 'choice' | 'silence';
  readonly source: Choice | Silence;
  readonly text: string;
  readonly to: number;
  readonly when: Condition | undefined;
  readonly heard: readonly HeardActs[];
  readonly learns: readonly LearntFact[];
  readonly clears: number;
  readonly promises: number;
  readonly effects: readonly DirectEffect[];
  readonly grades: readonly GradeRule[];
  readonly reply: readonly Line[];
  readonly go: readonly Branch[];
  readonly redline: string | undefined;
}

interface NodeBase {
  readonly id: string;
  readonly index: number;
  /** Phase index, or −1 for an interrupt. */
  readonly phase: number;
  readonly say: readonly Line[];
  readonly learns: readonly LearntFact[];
  readonly clears: number;
  readonly law: readonly string[];
}

export interface BeatNode extends NodeBase {
  readonly kind: 'beat';
  readonly go: readonly Branch[];
}

export interface DecisionNode extends NodeBase {
  readonly kind: 'decision';
  readonly choices: readonly Utterance[];
  readonly silence: Utterance;
}

export interface EndingNode extends NodeBase {
  readonly kind: 'ending';
  readonly ending: Ending;
}

export type ProgramNode = BeatNode | DecisionNode | EndingNode;

export interface ProgramPerson {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly call: string;
  readonly temper: Temper;
  readonly hear: Hearing;
  readonly start: PersonState;
  /** Node indices, −1 where the file names none. */
  readonly outburst: number;
  readonly walkout: number;
  /** Role during interrupts: main if main in any phase. */
  readonly interruptRole: Role;
}

export interface ProgramPhase {
  readonly id: string;
  readonly index: number;
  readonly title: string;
  readonly setting: SettingId;
  readonly place: Place | undefined;
  readonly main: number;
  readonly sides: readonly number[];
  readonly carry: readonly ('heard' | 'progress' | 'face')[];
}

/** A scenario made ready to run: names resolved to indices and bits, indicators to model acts. */
export interface Program {
  readonly scenario: Scenario;
  /** Content hash of the scenario document. */
  readonly hash: string;
  /** Content hash of the rubric it is scored by; undefined where nobody keeps versions (checker, tests). */
  readonly key?: string | undefined;
  readonly people: readonly ProgramPerson[];
  readonly phases: readonly ProgramPhase[];
  readonly nodes: readonly ProgramNode[];
  readonly start: number;
  readonly initialFacts: number;
  readonly personIndex: ReadonlyMap<string, number>;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly factBit: ReadonlyMap<string, number>;
  readonly promiseBit: ReadonlyMap<string, number>;
}

export const RESUME_INDEX = -2;

/** `silence` is not a legal choice id clash: choices live in their own record, so the name is reserved here. */
export const SILENCE = 'silence';

export type { Go };
