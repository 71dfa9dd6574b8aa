import type { GradeRule, Program } from '../program/program.ts';
import type { Turn } from '../play/replay.ts';
import type { Line } from '../scenario/schema.ts';
import { firstText } from '../play/conditional-text.ts';
import { type DecisionScore, scoreDecision } from './decision-score.ts';
import { bestOption } from './best-option.ts';
import { gradeFor } from '../engine/grade.ts';
import { type PersonEffect, personEffects } from './person-effects.ts';
import { type RegisterUse, registerUse } from './register-match.ts';
import type { ScoringNames } from './scoring-names.ts';

export interface BestOnOffer {
  readonly choice: string;
  readonly words: string;
  readonly why: string;
}

/** One turn of the talk, line by line. */
export interface TurnReport {
  /** 0-based. */
  readonly turn: number;
  readonly node: string;
  /** What was said to the trainee before the decision. */
  readonly lines: readonly Line[];
  readonly kind: 'choice' | 'silence';
  /** Empty for silence. */
  readonly words: string;
  readonly to: string;
  readonly indicators: readonly string[];
  readonly register: RegisterUse | undefined;
  readonly grade: GradeRule;
  readonly score: DecisionScore;
  readonly effects: readonly PersonEffect[];
  readonly reply: readonly Line[];
  /** What somebody was thinking, by the state the words left. */
  readonly thinks: string | undefined;
  /** Whose thought it was: the person addressed, unless the file names another. */
  readonly thinker: string;
  readonly best: BestOnOffer | undefined;
  readonly redline: string | undefined;
  /** Ids of the legal facts the words rest on. */
  readonly law: readonly string[];
  readonly draft: string | undefined;
  /** 1–3, where it was asked. */
  readonly confidence: number | undefined;
  readonly noneFit: boolean;
  readonly hinted: boolean;
  /** Milliseconds taken; 0 when unknown. */
  readonly ms: number;
}

function bestFor(turn: Turn): BestOnOffer | undefined {
  const best = bestOption(turn.offered, turn.before.world);
  return best && { choice: best.id, words: best.text, why: gradeFor(best, turn.before.world).why };
}

/** Everything the review says of one turn. */
export function turnReport(program: Program, turn: Turn, index: number, key: ScoringNames): TurnReport {
  const { said, node, before } = turn;
  const to = program.people[said.to]?.id ?? '';
  return {
    turn: index,
    node: node.id,
    lines: turn.passages.flatMap(({ lines }) => lines),
    kind: said.kind,
    words: said.text,
    to,
    indicators: said.source.acts,
    register: registerUse(program, turn, key.rubric),
    grade: gradeFor(said, before.world),
    score: scoreDecision(turn.offered, said, before.world),
    effects: personEffects(program, turn),
    reply: turn.reply,
    thinker: said.source.thinker ?? to,
    thinks: firstText(program, said.source.thinks, before.world),
    best: bestFor(turn),
    redline: said.redline,
    law: [...new Set([...(said.source.law ?? []), ...node.law])],
    draft: turn.draft,
    confidence: turn.confidence,
    noneFit: turn.noneFit,
    hinted: turn.hinted,
    ms: turn.ms,
  };
}
