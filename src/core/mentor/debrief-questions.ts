import type { Program } from '../program/program.ts';
import type { Line } from '../scenario/schema.ts';
import { isCitizens } from '../scenario/vocabulary.ts';
import type { Report } from '../scoring/report.ts';
import type { TurnReport } from '../scoring/turn-report.ts';
import type { DebriefStep } from './session-parts.ts';

/** Something of the run laid beside a question. */
export interface DebriefQuote {
  /** `line`: a citizen's line before; `said`: the trainee's; `reply`; `thought`: the person's; `offered`: on offer, and nobody chose it. */
  readonly kind: 'line' | 'said' | 'reply' | 'thought' | 'offered';
  /** Who it is of, as they are called on the stage; empty where the kind says it. */
  readonly who: string;
  readonly text: string;
}

/** A question of a debrief, drawn from this very run. Plain JSON. */
export interface DebriefQuestion {
  /** The same for the same run. */
  readonly id: string;
  readonly step: DebriefStep;
  /** 0-based decision it is about; null: about the whole. */
  readonly turn: number | null;
  readonly ask: string;
  readonly quotes: readonly DebriefQuote[];
}

interface Drawing {
  readonly program: Program;
  readonly report: Report;
}

const callIn = ({ program }: Drawing, id: string): string =>
  program.people.find((person) => person.id === id)?.call ?? '对方';

const quoteOf = (drawing: Drawing, kind: DebriefQuote['kind'], line: Line | undefined): DebriefQuote[] =>
  line ? [{ kind, who: callIn(drawing, line.who), text: line.text }] : [];

const said = ({ words }: TurnReport): DebriefQuote => ({
  kind: 'said',
  who: '',
  text: words === '' ? '（没有出声）' : words,
});

const before = (drawing: Drawing, { lines }: TurnReport): DebriefQuote[] =>
  quoteOf(drawing, 'line', lines.findLast(isCitizens));

const answered = (drawing: Drawing, { reply }: TurnReport): DebriefQuote[] =>
  quoteOf(drawing, 'reply', reply.find(isCitizens));

const thought = (drawing: Drawing, { thinks, thinker }: TurnReport): DebriefQuote[] =>
  thinks ? [{ kind: 'thought', who: callIn(drawing, thinker), text: thinks }] : [];

/** What would have been better and was not said. */
const unsaid = ({ best, words, score }: TurnReport): DebriefQuote[] =>
  best && best.words !== words && score.earned < score.available
    ? [{ kind: 'offered', who: '', text: best.words }]
    : [];

/** Where the trainee was least at ease: least sure, else longest in thought, else where the talk turned. */
function hardest({ report: { turns, pivots } }: Drawing): TurnReport | undefined {
  const asked = turns.filter(({ confidence }) => confidence !== undefined);
  const unsure = asked.find(({ confidence }) => confidence === 1);
  const slow = [...turns].sort((left, right) => right.ms - left.ms)[0];
  return unsure ?? (slow && slow.ms > 0 ? slow : turns[pivots[0]?.turn ?? 0]);
}

function hardestAsk({ confidence, ms }: TurnReport): string {
  if (confidence === 1) return '这一句你当时说没把握。心里在打什么鼓？';
  return ms > 0 ? '这里你停得最久。当时心里在转什么？' : '这一句出口之前，心里在转什么？';
}

function feelings(drawing: Drawing): DebriefQuestion[] {
  const { turns } = drawing.report;
  const [last, hard] = [turns.at(-1), hardest(drawing)];
  if (!last || !hard) return [];
  return [
    {
      id: 'feelings-end',
      step: 'feelings',
      turn: last.turn,
      ask: '刚放下这一场，心里什么滋味？先不说对错。',
      quotes: [said(last), ...answered(drawing, last)],
    },
    {
      id: 'feelings-hard',
      step: 'feelings',
      turn: hard.turn,
      ask: hardestAsk(hard),
      quotes: [...before(drawing, hard), said(hard)],
    },
  ];
}

function facts(drawing: Drawing): DebriefQuestion[] {
  const { turns, pivots } = drawing.report;
  const [first, turning] = [turns[0], turns[pivots[0]?.turn ?? 0]];
  if (!first || !turning) return [];
  const opening = quoteOf(drawing, 'line', first.lines.find(isCitizens));
  return [
    {
      id: 'facts-start',
      step: 'facts',
      turn: 0,
      ask: `刚见面的时候，${opening[0]?.who || '对方'}最要紧的是什么？你从哪儿听出来、看出来的？`,
      quotes: opening,
    },
    {
      id: 'facts-turn',
      step: 'facts',
      turn: turning.turn,
      ask: '这几句是怎么接着来的？按先后说一遍，只说看见的、听见的。',
      quotes: [...before(drawing, turning), said(turning), ...answered(drawing, turning)],
    },
  ];
}

/** Of both a thought and a line nobody chose: three ways to ask, so that no two moments are asked alike. */
const BOTH_ASKS: readonly ((who: string) => string)[] = [
  (who) => `${who}心里是这么想的，你当时猜着了没有？还有一句没人选：要是说了它，${who}会怎么接？`,
  (who) => `${who}心里这一句，跟你当时想的差在哪儿？没人选的那句，你觉得强在哪儿、弱在哪儿？`,
  (who) => `要是能重来，这里还这么说吗？先看${who}心里怎么想，再比一比没人选的那句。`,
];

function analysisAsk(turn: TurnReport, quotes: readonly DebriefQuote[], index: number): string {
  const has = (kind: DebriefQuote['kind']) => quotes.find((quote) => quote.kind === kind);
  const who = has('thought')?.who ?? '对方';
  const both = BOTH_ASKS[index % BOTH_ASKS.length];
  if (both && has('offered') && has('thought')) return both(who);
  if (has('offered')) return '还有一句当时能说，没人选。要是说了它，后面会怎么走？你愿意说吗？';
  if (has('thought')) return `${who}心里是这么想的，你当时猜着了没有？这一句里，是哪几个字起了作用？`;
  return turn.words === ''
    ? '这里没出声。换个人、换个时候，还这么办吗？'
    : '这一句起了什么作用？换个人、换个时候，还这么说吗？';
}

function analysis(drawing: Drawing): DebriefQuestion[] {
  const { turns, pivots } = drawing.report;
  return pivots.flatMap(({ turn: at }, index): DebriefQuestion[] => {
    const turn = turns[at];
    if (!turn) return [];
    const quotes = [...before(drawing, turn), said(turn), ...thought(drawing, turn), ...unsaid(turn)];
    return [
      {
        id: `analysis-${index + 1}`,
        step: 'analysis',
        turn: at,
        ask: analysisAsk(turn, quotes, index),
        quotes,
      },
    ];
  });
}

function summary(drawing: Drawing): DebriefQuestion[] {
  const { turns, pivots } = drawing.report;
  const turning = turns[pivots[0]?.turn ?? 0];
  if (!turning) return [];
  const line = before(drawing, turning);
  return [
    {
      id: 'summary-next',
      step: 'summary',
      turn: turning.turn,
      ask: line.length > 0 ? '下回再听见这样一句，头一件事做什么？' : '下回再到这一步，头一件事做什么？',
      quotes: line,
    },
  ];
}

/**
 * The questions of a debrief, in the order of its four steps, drawn from the run itself: the line, what was said, the
 * person's thought, the best that was on offer and nobody said. Nothing in them is a grade or a number. None for a run
 * in which nothing was said.
 */
export const debriefQuestions = (program: Program, report: Report): DebriefQuestion[] => {
  const drawing = { program, report };
  return [...feelings(drawing), ...facts(drawing), ...analysis(drawing), ...summary(drawing)];
};
