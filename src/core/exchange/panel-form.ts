import type { DecisionNode, Program } from '../program/program.ts';
import { orderOptions } from '../play/option-order.ts';
import { heardLine } from '../scenario/heard-line.ts';
import type { Line } from '../scenario/schema.ts';
import { entryOf } from '../shared/entry-of.ts';
import { FORM_SEED, type Met, meetDecisions } from './meet-decisions.ts';

export interface PanelLine {
  /** The person's name; empty for the narrator. */
  readonly who: string;
  readonly text: string;
}

export interface PanelOption {
  /** A letter: an option's id often tells what its author thinks of it. */
  readonly code: string;
  readonly id: string;
  readonly text: string;
}

/** One decision as a rater meets it: what has just been heard, and what could be said. No key. */
export interface PanelDecision {
  readonly id: string;
  readonly phase: string;
  /** What the officer said last, to make sense of the answer. Not necessarily well said. */
  readonly before: string | undefined;
  readonly lines: readonly PanelLine[];
  readonly options: readonly PanelOption[];
  /** Options that only come up in another state of things; they are not rated here. */
  readonly elsewhere: number;
}

export interface PanelForm {
  readonly scenario: string;
  readonly hash: string;
  readonly title: string;
  readonly place: string;
  readonly time: string;
  readonly story: readonly string[];
  readonly task: string;
  readonly decisions: readonly PanelDecision[];
  /** Decisions none of the plays tried came to. */
  readonly missing: readonly string[];
}

/** On paper everybody has their full name. */
const lineOf = (program: Program, line: Line): PanelLine => {
  const { who, text } = heardLine(line, (id) => entryOf(program.scenario.cast, id)?.name ?? id);
  return { who, text };
};

function decisionOf(program: Program, { node, offered: options, said, lines }: Met): PanelDecision {
  return {
    id: node.id,
    phase: program.phases[node.phase]?.title ?? '突发',
    before: said?.text,
    lines: lines.map((line) => lineOf(program, line)),
    options: orderOptions(options, FORM_SEED, node.id, 1).map(({ id, text }, index) => ({
      code: String.fromCharCode(65 + index),
      id,
      text,
    })),
    elsewhere: node.choices.length - options.length,
  };
}

/**
 * The form an expert panel fills in: every decision with its situation and options, in an order that is the
 * same each time and says nothing of the key.
 */
export function panelForm(program: Program): PanelForm {
  const met = meetDecisions(program);
  const decisions = program.nodes.filter((node): node is DecisionNode => node.kind === 'decision');
  const { scenario, hash } = program;
  return {
    scenario: scenario.id,
    hash,
    title: scenario.title,
    ...scenario.briefing,
    decisions: decisions.flatMap(({ id }) => {
      const found = met.get(id);
      return found ? [decisionOf(program, found)] : [];
    }),
    missing: decisions.flatMap(({ id }) => (met.has(id) ? [] : [id])),
  };
}
