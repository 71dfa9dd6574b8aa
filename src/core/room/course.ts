import { initialTransition, setup, type SnapshotFrom, transition } from 'xstate';
import type { BodyType } from './room-event.ts';

/**
 * The course of a lesson. No timers: a deadline is data, and the keeper's clock sends `closed`. From the scene to a
 * decision, through one vote or two, to what comes of it, and on.
 */
const lesson = setup({ types: { events: {} as { type: BodyType } } }).createMachine({
  id: 'lesson',
  initial: 'lobby',
  on: { ended: '.ended' },
  states: {
    lobby: { on: { told: 'scene', asked: 'asking', chose: 'scene' } },
    scene: { on: { told: 'scene', asked: 'asking', chose: 'scene', rewound: 'scene' } },
    /** The decision stands; phones get what they need. */
    asking: { on: { voting: 'vote1', hands: 'closed1', chose: 'scene', rewound: 'scene' } },
    vote1: { on: { closed: 'closed1', rewound: 'scene' } },
    closed1: {
      on: { talking: 'talk', voting: 'vote2', hands: 'closed1', revealed: 'revealed', rewound: 'scene' },
    },
    talk: { on: { voting: 'vote2', hands: 'closed2', revealed: 'revealed', rewound: 'scene' } },
    vote2: { on: { closed: 'closed2', rewound: 'scene' } },
    closed2: { on: { hands: 'closed2', revealed: 'revealed', rewound: 'scene' } },
    revealed: { on: { chose: 'scene', asked: 'asking', rewound: 'scene' } },
    ended: { type: 'final' },
  },
});

export type Course = SnapshotFrom<typeof lesson>;
export type Phase = Course['value'];

export const beginCourse = (): Course => initialTransition(lesson)[0];

/** Where the lesson stands after an event; the same object where it means nothing there. */
export function stepCourse(course: Course, type: BodyType): Course {
  return course.can({ type }) ? transition(lesson, course, { type })[0] : course;
}

/** Whether an event moves the lesson from where it stands. */
export const canStep = (course: Course, type: BodyType): boolean => course.can({ type });
