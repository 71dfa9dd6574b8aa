import type { PersonState, Role, Temper, Variable } from '../person/person-state.ts';
import type { SettingId } from '../rubric/catalog.ts';
import type { ModelAct } from '../rubric/model-act.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Transition, TransitionMemo } from './person-transitions.ts';
import type { StageOf, Test } from './world.ts';
import type { Choice, Ending, Line, Scenario, Silence } from '../scenario/schema.ts';
import type { Place } from '../scenario/vocabulary.ts';

/** What happens to one person. */
export interface PersonTransition {
  readonly person: number;
  readonly transition: Transition;
}

/** The acts one person hears, already mapped from indicators; `transition` is what they make of that person. */
export interface Listener extends PersonTransition {
  readonly acts: readonly ModelAct[];
  /** Bits of the facts any of which mutes acts here; what is heard then. The same where nothing mutes. */
  readonly mutedBy: number;
  readonly mutedActs: readonly ModelAct[];
  readonly mutedTransition: Transition;
}

/** A condition as written, for whoever reads the file, and ready to be asked. */
export interface Conditional {
  readonly when: Condition | undefined;
  readonly holds: Test;
}

export interface LearntFact extends Conditional {
  readonly bit: number;
}

/** How far the file moves a person, beyond what the words do. */
export interface DirectEffect extends PersonTransition {
  readonly by: Readonly<Partial<Record<Variable, number | undefined>>>;
}

export interface Branch extends Conditional {
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
export interface Utterance extends Conditional {
  /** Choice id, or `silence`. */
  readonly id: string;
  readonly kind: 'choice' | 'silence';
  readonly source: Choice | Silence;
  readonly text: string;
  readonly to: number;
  readonly listeners: readonly Listener[];
  readonly learns: readonly LearntFact[];
  readonly clears: number;
  readonly promises: number;
  readonly effects: readonly DirectEffect[];
  readonly grades: readonly GradeRule[];
  /** When each of them holds: beside the rules, which go into reports as they stand. */
  readonly gradeTests: readonly Test[];
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
  /** The stage on arriving here; undefined where the one come with is taken over, or the file declares none. */
  readonly entry: StageOf | undefined;
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
  /** What is seen with it. */
  readonly picture: StageOf | undefined;
}

export type ProgramNode = BeatNode | DecisionNode | EndingNode;

export interface ProgramPerson {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly call: string;
  readonly temper: Temper;
  readonly transitions: TransitionMemo;
  /** An outburst is over. */
  readonly vent: Transition;
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
  /** What leaving the phase makes of those in it. */
  readonly leaving: readonly PersonTransition[];
}

/** Hashes a version went by earlier: 14 hex digits each. */
export interface EarlierHashes {
  readonly hashes: readonly string[];
  readonly rubricHashes: readonly string[];
}

/** A scenario made ready to run: names resolved to indices and bits, indicators to model acts. */
export interface Program {
  readonly scenario: Scenario;
  /** Content hash of the scenario document. */
  readonly hash: string;
  /** Content hash of the rubric it is scored by; undefined where nobody keeps versions (checker, tests). */
  readonly rubricHash?: string | undefined;
  /** Hash of what is said and scored (`hashPlay`): by it a first run counts. Undefined as above. */
  readonly playHash?: string | undefined;
  /** What runs from before hashes named how they were made call this version; undefined where none do. */
  readonly earlier?: EarlierHashes | undefined;
  readonly people: readonly ProgramPerson[];
  readonly phases: readonly ProgramPhase[];
  readonly nodes: readonly ProgramNode[];
  readonly start: number;
  readonly initialFacts: number;
  readonly personIndex: ReadonlyMap<string, number>;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly factBit: ReadonlyMap<string, number>;
  readonly promiseBit: ReadonlyMap<string, number>;
  /** Facts that took time, and how many minutes: clocks on a stage show it. */
  readonly timed: readonly { readonly bit: number; readonly minutes: number }[];
  /** Told of every condition that is asked, and whether it held. Undefined in play: nobody watches. */
  readonly judged?: Judged | undefined;
}

/** A condition is known by its own object: two places of a file never share one. */
export type Judged = (when: Condition, holds: boolean) => void;

export const RESUME_INDEX = -2;

/** `silence` is not a legal choice id clash: choices live in their own record, so the name is reserved here. */
export const SILENCE = 'silence';
