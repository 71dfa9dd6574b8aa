import { inOrder } from '../../room/kind.ts';
import { foldPresence, type PresenceBody } from '../../room/presence.ts';
import { foldRun, type RunBody } from '../../room/run-body.ts';
import { isoTime } from '../../shared/iso-time.ts';
import type { DebriefAnswer, SavedRating, SessionAside } from '../session-parts.ts';
import { stepSession } from './session-course.ts';
import type { SessionBody, SessionBodyType, SessionEvent } from './session-event.ts';
import type { OpenAside, SessionState } from './session-state.ts';

type Took<Type extends SessionBodyType> = (
  state: SessionState,
  body: Extract<SessionBody, { readonly type: Type }>,
  at: number,
) => Partial<SessionState>;

const presence = ({ members, removed }: SessionState, body: PresenceBody): Partial<SessionState> => ({
  members: foldPresence(members, body, members.size + removed.size),
});

const saved = (at: number, rating: SavedRating['rating'], because: string): SavedRating => ({
  rating,
  because,
  at: isoTime(at),
});

/** An answer in the place of the one to the same question. */
const withAnswer = (answers: readonly DebriefAnswer[], answer: DebriefAnswer): readonly DebriefAnswer[] => {
  const at = answers.findIndex(({ question }) => question === answer.question);
  return at < 0 ? [...answers, answer] : answers.with(at, answer);
};

/** One in which nothing was said leaves no trace. */
function closedAside(asides: readonly SessionAside[], aside: OpenAside | undefined): readonly SessionAside[] {
  if (!aside || aside.lines.length === 0) return asides;
  const { kind, turn, lines } = aside;
  return [...asides, { kind, turn, said: [...lines] }];
}

const inAside = (
  { aside }: SessionState,
  change: (aside: OpenAside) => Partial<OpenAside>,
): Partial<SessionState> => ({ aside: aside && { ...aside, ...change(aside) } });

const wentOn = ({ run }: SessionState, body: RunBody, at: number): Partial<SessionState> => ({
  run: { ...foldRun(run, body), since: at },
});

const upTo = <Item extends { readonly turn: number }>(items: readonly Item[], to: number): Item[] =>
  items.filter(({ turn }) => turn < to);

/** What is left once the talk goes back: marks and questions belong to an utterance of the path that counts. */
const upToDecision = ({ marks, questions, notes }: SessionState, to: number): Partial<SessionState> => ({
  marks: upTo(marks, to),
  questions: upTo(questions, to),
  notes: notes.map((note) => (note.turn !== null && note.turn >= to ? { ...note, turn: null } : note)),
});

const TAKES: { readonly [Type in SessionBodyType]: Took<Type> } = {
  opened: (_, { type: _type, ...opened }, at) => ({ opened, openedAt: at }),
  joined: presence,
  left: presence,
  back: presence,
  agreed: (_, __, at) => ({ agreedAt: at }),
  declined: () => ({ declined: true }),
  told: wentOn,
  chose: wentOn,
  rewound: (state, body, at) => ({
    ...wentOn(state, body, at),
    ...upToDecision(state, body.to),
    stop: undefined,
    aside: undefined,
  }),
  stopped: () => ({ stop: { question: undefined } }),
  asked: ({ questions }, { id, turn }) => ({
    stop: { question: id },
    questions: [...questions, { id, turn, tap: null, words: '' }],
  }),
  answered: ({ questions }, { question }) => ({
    questions: questions.map((one) => (one.id === question.id ? question : one)),
  }),
  'went-on': ({ run }, _, at) => ({ stop: undefined, run: { ...run, since: at } }),
  marked: ({ marks }, { mark }) => ({ marks: [...marks, mark] }),
  unmarked: ({ marks }) => ({ marks: marks.slice(0, -1) }),
  noted: ({ notes }, { note }) => ({ notes: [...notes, note] }),
  'note-dropped': ({ notes }, { note }) => ({ notes: notes.filter(({ id }) => id !== note) }),
  'aside-began': (_, { id, kind, turn, whatIf }) => ({
    aside: { id, kind, turn, whatIf, choices: [], lines: [], replies: [] },
    stop: undefined,
  }),
  'aside-said': (state, { choice, lines, replies }) =>
    inAside(state, (aside) => ({
      choices: [...aside.choices, choice],
      lines: [...aside.lines, ...lines],
      replies,
    })),
  'aside-replied': (state, { lines }) =>
    inAside(state, (aside) => ({ lines: [...aside.lines, ...lines], replies: [] })),
  'aside-ended': ({ asides, aside, run }, _, at) => ({
    asides: closedAside(asides, aside),
    aside: undefined,
    run: { ...run, since: at },
  }),
  'run-ended': ({ asides, aside }, { ending }, at) => ({
    runEnd: ending === null ? undefined : { ending, at },
    stop: undefined,
    asides: closedAside(asides, aside),
    aside: undefined,
  }),
  drafted: (_, { draft }) => ({ draft }),
  rated: ({ ratings }, { rating }, at) => ({
    ratings: [...ratings, saved(at, rating, '')],
    draft: undefined,
    stepSince: at,
  }),
  'rated-again': ({ ratings }, { rating, because }, at) => ({
    ratings: [...ratings, saved(at, rating, because)],
  }),
  stepped: (_, { step }, at) => ({ step, stepSince: at }),
  debriefed: ({ answers }, { answer }) => ({ answers: withAnswer(answers, answer) }),
  promised: (_, { agreement }) => ({ agreement }),
  recorded: () => ({}),
  tapped: (_, { rating }) => ({ debriefRating: rating }),
  replied: (_, { reply }, at) => ({ reply, repliedAt: at }),
  ended: ({ asides, aside }, _, at) => ({
    endedAt: at,
    asides: closedAside(asides, aside),
    aside: undefined,
  }),
};

/** Comings, goings and half a form change nothing that the record tells. */
const UNRECORDED: ReadonlySet<SessionBodyType> = new Set(['joined', 'left', 'back', 'drafted']);

function took(state: SessionState, { body, at }: SessionEvent): SessionState {
  const take = TAKES[body.type] as Took<SessionBodyType>;
  const changedAt = UNRECORDED.has(body.type) ? state.changedAt : Math.max(at, state.changedAt);
  return { ...state, changedAt, ...take(state, body, at) };
}

/** A session after one more event. Whether it was allowed has been asked before it was written down. */
export const foldSession = inOrder<SessionState, SessionBody>((state, event) => ({
  ...took(state, event),
  course: stepSession(state.course, event.body.type),
}));
