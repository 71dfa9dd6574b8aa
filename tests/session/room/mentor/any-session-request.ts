import { WHAT_IFS } from '../../../../src/core/mentor/room/session-event.ts';
import type { SessionRequest } from '../../../../src/core/mentor/room/session-request.ts';
import { DEBRIEF_STEPS, WHYS } from '../../../../src/core/mentor/session-parts.ts';
import type {
  MentorDesk,
  MentorScreen,
  MentorWindow,
} from '../../../../src/session/room/mentor/mentor-view.ts';
import { RATING } from './a-session.ts';

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const placeIn = (random: Random, options: readonly { readonly place: string }[]): string =>
  pick(random, options)?.place ?? 'a';

function anyAside(
  random: Random,
  { aside }: MentorWindow,
  mine: 'desk' | 'screen',
): SessionRequest | undefined {
  if (!aside) return undefined;
  const { id, lines, options, replies } = aside;
  if (mine === 'screen' && replies.length > 0)
    return { type: 'reply-as', aside: id, reply: Math.floor(random() * replies.length) };
  if (mine === 'desk' && (random() < 0.3 || options.length === 0)) return { type: 'aside-end', aside: id };
  return { type: 'aside-say', aside: id, said: lines.length, place: placeIn(random, options) };
}

function anyAnswer(random: Random, window: MentorWindow): SessionRequest {
  const asked = pick(random, window.debrief?.questions ?? []);
  return {
    type: 'debrief',
    answer: {
      step: asked?.step ?? 'feelings',
      question: asked?.id ?? 'feelings-end',
      asked: asked?.ask ?? '问',
      trainee: pick(random, ['', '我慌了']),
      mentor: pick(random, ['', '慌得有道理']),
    },
  };
}

function atDesk(random: Random, desk: MentorDesk): SessionRequest {
  const turns = desk.turns;
  const turn = Math.floor(random() * Math.max(1, turns));
  switch (desk.phase) {
    case 'rating':
      return random() < 0.5
        ? { type: 'rate', rating: RATING }
        : { type: 'draft', draft: { ...RATING, overall: null } };
    case 'debrief':
      if (random() < 0.3) return { type: 'step', step: pick(random, DEBRIEF_STEPS) };
      if (random() < 0.2) return { type: 'rate-again', rating: RATING, because: '再看了一遍' };
      if (random() < 0.2) return { type: 'record' };
      return random() < 0.3
        ? { type: 'promise', agreement: { text: '先听完', dimension: null, due: '2026-12-05' } }
        : anyAnswer(random, desk);
    default:
  }
  const chance = random();
  if (chance < 0.12)
    return { type: 'mark', mark: { turn, act: pick(random, desk.focus).act, seen: random() < 0.5 } };
  if (chance < 0.15) return { type: 'unmark' };
  if (chance < 0.22) {
    const line = desk.stage?.line?.key ?? '0/0/0';
    return {
      type: 'note',
      note: { id: `n${Math.floor(random() * 1e6)}`, line, turn, text: '记一笔', shown: random() < 0.5 },
    };
  }
  if (chance < 0.28) return { type: 'stop' };
  if (chance < 0.34) return { type: 'ask-why', turns };
  if (chance < 0.36 && turns > 0) return { type: 'back', turn };
  if (chance < 0.4 && turns > 2) return { type: 'finish' };
  if (desk.stop && random() < 0.7) return { type: 'go-on' };
  const aside = anyAside(random, desk, 'desk');
  if (aside) return aside;
  const kind = pick(random, ['demonstrate', 'what-if', 'other-chair'] as const);
  return kind === 'what-if' ? { type: kind, turns, how: pick(random, WHAT_IFS) } : { type: kind, turns };
}

function atScreen(random: Random, screen: MentorScreen): SessionRequest {
  if (screen.phase === 'aim') return { type: 'agree' };
  if (screen.phase === 'debrief' || screen.phase === 'record')
    return pick<() => SessionRequest>(random, [
      () => anyAnswer(random, screen),
      () => ({ type: 'tap', rating: { useful: 2, free: 3 } }),
      () => ({ type: 'reply', text: '收到' }),
    ])();
  const { question } = screen.stop ?? {};
  if (question) return { type: 'answer', question: question.id, tap: pick(random, WHYS), words: '' };
  const aside = random() < 0.8 ? anyAside(random, screen, 'screen') : undefined;
  if (aside) return aside;
  if (screen.stage === undefined || screen.stage.more)
    return { type: 'line', shown: screen.stage?.line?.key ?? '' };
  return { type: 'choose', turns: screen.turns, place: placeIn(random, screen.options) };
}

/** What somebody might ask, looking at their window: sensible more often than not. */
export const anySessionRequest = (random: Random, window: MentorWindow): SessionRequest =>
  window.role === 'desk' ? atDesk(random, window) : atScreen(random, window);
