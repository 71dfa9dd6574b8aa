import type { QuestionView } from '../../src/core/room/views.ts';
import type { ObserverWindow, RemoteWindow, SeatWindow } from '../../src/session/room/class-view.ts';

/** What phones are shown, as the room would say it. */
export const question = (change: Partial<QuestionView> = {}): QuestionView => ({
  question: 0,
  options: [
    { mark: 'A', text: '大爷，您先坐，我把窗口的事跟您说清楚。' },
    { mark: 'B', text: '您这是第五次来了，我都听着呢。' },
    { mark: 'C', text: '按规定得先取号。' },
    { mark: 'D', text: '您别嚷，嚷能解决问题吗？', to: '周大爷' },
  ],
  until: undefined,
  revealed: false,
  counts: undefined,
  shift: undefined,
  ...change,
});

const common = { room: 'r1', named: false } as const;

export const seat = (
  phase: SeatWindow['room']['phase'],
  room: Partial<SeatWindow['room']> = {},
  change: Partial<SeatWindow> = {},
): SeatWindow => ({
  role: 'seat',
  way: 'together',
  room: {
    ...common,
    role: 'seat',
    phase,
    me: '小李',
    question: phase === 'lobby' || phase === 'scene' ? undefined : question(),
    votes: {},
    reason: undefined,
    ready: true,
    partners: [],
    ...room,
  },
  said: '周大爷：我这是第五趟了！',
  run: undefined,
  home: undefined,
  ...change,
});

export const remote = (
  phase: RemoteWindow['room']['phase'],
  change: Partial<RemoteWindow> = {},
): RemoteWindow => ({
  role: 'remote',
  way: 'together',
  room: {
    ...common,
    role: 'remote',
    phase,
    here: 31,
    question: 0,
    until: undefined,
    missing: [],
    proposal: undefined,
  },
  beat: 'b1',
  steps: ['ask'],
  ...change,
});

export const observer = (change: Partial<ObserverWindow> = {}): ObserverWindow => ({
  role: 'observer',
  way: 'panel',
  room: { ...common, role: 'observer', phase: 'asking', here: 12, question: question() },
  said: '周大爷：我这是第五趟了！',
  rated: {},
  ...change,
});
