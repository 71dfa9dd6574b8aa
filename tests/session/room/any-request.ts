import type { ClassRequest } from '../../../src/core/room/class-request.ts';
import { MARKS, REASONS } from '../../../src/core/room/room-event.ts';
import { WAYS } from '../../../src/core/room/way.ts';
import type { ClassWindow, DeskWindow } from '../../../src/session/room/class-view.ts';

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** What whoever steers might press, mostly what is on offer. */
function anyStep(random: Random, desk: DeskWindow): ClassRequest {
  const shown = desk.stage?.line?.key ?? '';
  const mark = pick(random, desk.ahead.map((option) => option.mark).concat('A'));
  const turns = desk.turns.length;
  const chance = random();
  if (chance < 0.05) return { type: 'way', way: pick(random, WAYS) };
  if (chance < 0.07) return { type: 'back', turn: Math.floor(random() * (turns + 1)) };
  if (chance < 0.1) return { type: 'more-time', seconds: 20 };
  if (chance < 0.13 && desk.ahead.length > 1)
    return { type: 'hands', round: pick(random, [1, 2]), counts: desk.ahead.map(() => 2) };
  if (chance < 0.15) return { type: 'rename', member: 'b', name: pick(random, ['改了名', '\u202e', '小李']) };
  if (chance < 0.4 && desk.way === 'alone') return { type: 'way', way: 'panel' };
  const step = random() < 0.6 ? desk.steps[0] : pick(random, desk.steps);
  switch (step) {
    case 'line':
      return { type: random() < 0.4 ? 'line' : 'lines', shown };
    case 'vote':
    case 'vote-again':
      return {
        type: 'vote-opens',
        round: step === 'vote' ? 1 : 2,
        seconds: pick(random, [undefined, 45]),
      };
    case 'take':
      return { type: 'take', mark, turns };
    case 'end':
    case undefined:
      return { type: 'way', way: 'together' };
    default:
      return { type: step };
  }
}

/** What anybody might ask, looking at their window: sensible more often than not. */
export function anyRequest(random: Random, window: ClassWindow): ClassRequest {
  if (window.role === 'desk') return anyStep(random, window);
  const question = window.role === 'remote' ? 0 : (window.room.question?.question ?? 0);
  const round = window.room.phase === 'vote2' ? 2 : 1;
  const mark = pick(random, MARKS.slice(0, 4));
  if (window.role === 'observer') return { type: 'rate', question, mark, grade: Math.floor(random() * 4) };
  if (window.role === 'seat' && window.run) {
    const { lines, options, more, turns } = window.run;
    return more
      ? { type: 'read', lines: lines.length + 5 }
      : { type: 'play', turns, choice: pick(random, options)?.id ?? 'a' };
  }
  const chance = random();
  if (chance < 0.2) return { type: 'ready', question };
  if (chance < 0.4) return { type: 'reason', question, reason: pick(random, REASONS) };
  return { type: 'vote', question, round, mark };
}
