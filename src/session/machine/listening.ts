import { and } from 'xstate';
import { sessionSetup } from './session-setup.ts';

const AFTER_ALL = '#session.running.opening';

/**
 * Lines are read: each stands for as long as that takes, then the next comes by itself, unless something holds it. A
 * press is quicker. Left and come back to, a line begins anew to be read.
 */
export const listening = sessionSetup.createStateConfig({
  initial: 'reading',
  on: {
    next: [
      { guard: 'allShown', target: AFTER_ALL, actions: 'tick' },
      { target: '.reading', actions: 'reveal' },
    ],
    skip: [
      { guard: 'allShown', target: AFTER_ALL, actions: 'tick' },
      { target: '.reading', actions: 'revealAll' },
    ],
    release: { guard: 'looksAgain', target: '.reading', actions: 'release' },
  },
  states: {
    reading: { after: { untilRead: { target: 'read', actions: 'haveRead' } } },
    read: {
      always: [
        { guard: and(['goesByItself', 'allShown']), target: AFTER_ALL },
        { guard: 'goesByItself', target: 'reading', actions: 'readOn' },
      ],
    },
  },
});

/** How it ended is told, paragraph by paragraph, in the same way. */
export const telling = sessionSetup.createStateConfig({
  initial: 'reading',
  always: { guard: 'allTold', target: '#session.running.ended' },
  on: {
    next: { target: '.reading', actions: 'tell' },
    skip: { actions: 'tellAll' },
    release: { guard: 'looksAgain', target: '.reading', actions: 'release' },
    pause: {},
  },
  states: {
    reading: { after: { untilTold: 'read' } },
    read: { always: { guard: 'goesByItself', target: 'reading', actions: 'tell' } },
  },
});
