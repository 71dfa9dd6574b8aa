import type { Mark, NameKind } from '../shared/schema-marks.ts';
import { type Visit, walkMarks } from '../shared/walk-marks.ts';
import { scenarioSchema } from './schema.ts';
import { entries } from './unvalidated.ts';

export type Path = readonly (string | number)[];

export interface NodeVisit {
  readonly id: string;
  readonly node: unknown;
  readonly path: Path;
  /** Undefined for interrupts, which belong to no phase. */
  readonly phase: string | undefined;
}

export interface UtteranceVisit {
  readonly utterance: unknown;
  readonly path: Path;
  readonly kind: 'choice' | 'silence';
  /** Undefined for the silence of a whole phase. */
  readonly node: NodeVisit | undefined;
}

export interface ConditionVisit {
  readonly when: unknown;
  readonly path: Path;
}

/** What a scenario document is made of, as far as it can be read; found in one walk along the schema. */
export interface Survey {
  /** Phases first, in written order. */
  readonly nodes: readonly NodeVisit[];
  /** Every choice and silence, with the phases' default silences. */
  readonly utterances: readonly UtteranceVisit[];
  /** Every condition something hangs on. */
  readonly conditions: readonly ConditionVisit[];
  /** Every condition on which only what is seen hangs. */
  readonly staged: readonly ConditionVisit[];
  /** Every `requires`. */
  readonly requires: readonly ConditionVisit[];
  /** Every use of a name of any kind. */
  readonly references: readonly Visit[];
  /** Lists in which nothing may stand twice. */
  readonly lists: readonly Visit[];
  /** Maps written in the words of closed tables. */
  readonly worded: readonly Visit[];
  /** The names a document declares of a kind. */
  declared(kind: NameKind): ReadonlySet<string>;
}

function nodeVisit({ value, path }: Visit): NodeVisit {
  const id = String(path.at(-1));
  return { id, node: value, path, phase: path[0] === 'phases' ? String(path[1]) : undefined };
}

/** A survey under way: every part is looked at once. */
class Surveyor implements Survey {
  readonly nodes: NodeVisit[] = [];
  readonly utterances: UtteranceVisit[] = [];
  readonly conditions: ConditionVisit[] = [];
  readonly staged: ConditionVisit[] = [];
  readonly requires: ConditionVisit[] = [];
  readonly references: Visit[] = [];
  readonly lists: Visit[] = [];
  readonly worded: Visit[] = [];
  private readonly nodeOf = new Map<Visit, NodeVisit>();
  private readonly names = new Map<NameKind, Set<string>>();

  note(visit: Visit): void {
    const { refersTo, distinct, declares, part, words } = visit.mark;
    if (refersTo) this.references.push(visit);
    if (distinct) this.lists.push(visit);
    if (words) this.worded.push(visit);
    if (declares) this.declare(declares, visit.value);
    if (part) this.notePart(part, visit);
  }

  private declare(kind: NameKind, value: unknown): void {
    const names = this.names.get(kind) ?? new Set();
    this.names.set(kind, names);
    for (const [name] of entries(value)) names.add(name);
  }

  private notePart(part: NonNullable<Mark['part']>, visit: Visit): void {
    const { value, path, inside } = visit;
    if (part === 'when') this.conditions.push({ when: value, path });
    else if (part === 'staged') this.staged.push({ when: value, path });
    else if (part === 'requires') this.requires.push({ when: value, path });
    else if (part === 'node') {
      const node = nodeVisit(visit);
      this.nodeOf.set(visit, node);
      this.nodes.push(node);
    } else
      this.utterances.push({ utterance: value, path, kind: part, node: inside && this.nodeOf.get(inside) });
  }

  declared(kind: NameKind): ReadonlySet<string> {
    return this.names.get(kind) ?? new Set();
  }
}

/** Surveys a scenario document, sound or not. */
export function surveyScenario(document: unknown): Survey {
  const survey = new Surveyor();
  for (const visit of walkMarks(scenarioSchema, document)) survey.note(visit);
  return survey;
}
