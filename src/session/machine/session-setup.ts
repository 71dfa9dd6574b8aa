import { assign, setup } from 'xstate';
import type { SessionContext, SessionEvent, SessionInput } from './session-context.ts';
import { draftsFirst, isAtEnd, openDecision, optionsOf } from './first-steps.ts';
import * as steps from './session-steps.ts';
import { at, reveal, revealAll } from './record-event.ts';
import {
  halfMark,
  lastMark,
  NO_CLOCK,
  reached,
  restarted,
  spentAt,
  stopped,
  untilMark,
} from '../decision-clock.ts';

/** Guards, delays and actions of the session machine, by the names its chart uses. All pure. */
export const sessionSetup = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  guards: {
    begun: ({ context }) => context.shown > 0,
    allShown: ({ context }) => steps.isAllShown(context),
    inPassage: ({ context }) => context.talk[context.shown - 1]?.part === 'passage',
    readOn: ({ context }) => steps.isAllShown(context) && !steps.waitsToBeRead(context),
    over: ({ context }) => steps.isAllShown(context) && isAtEnd(context),
    atEnd: ({ context }) => isAtEnd(context),
    draftsFirst: ({ context }) => draftsFirst(context),
    /** Once options have been seen, writing first would stop an exam's clock. */
    mayDraft: ({ context }) => context.transcript.mode !== 'exam' && context.replay.open.draft === undefined,
    timed: ({ context }) => context.clock.limit !== undefined,
    asksConfidence: ({ context }) => steps.asksConfidence(context),
    isOffered: ({ context, event }) =>
      event.type === 'choose' && optionsOf(context).some((option) => option.id === event.choice),
    mayNoneFit: ({ context }) => !context.replay.open.noneFit,
    maySomeFit: ({ context }) => context.replay.open.noneFit,
    mayHint: ({ context }) => context.transcript.mode === 'guided' && !context.replay.open.hinted,
    mayRewind: ({ context, event }) =>
      context.transcript.mode === 'guided' &&
      event.type === 'rewind' &&
      event.to < context.replay.turns.length,
  },
  delays: {
    untilHalf: ({ context: { clock } }) => untilMark(clock, halfMark(clock)),
    untilLast: ({ context: { clock } }) => untilMark(clock, lastMark(clock)),
    untilSilence: ({ context: { clock } }) => untilMark(clock, clock.limit ?? 0),
  },
  actions: {
    tick: assign(({ context, event }) => at(context, event.at)),
    reveal: assign(({ context, event }) => reveal(at(context, event.at))),
    revealAll: assign(({ context, event }) => revealAll(at(context, event.at))),
    openDecision: assign(({ context }) => openDecision(context)),
    begin: assign(({ context, event }) =>
      event.type === 'start' ? steps.startRun(at(context, event.at), event) : context,
    ),
    saveDraft: assign(({ context, event }) =>
      event.type === 'draft' ? steps.saveDraft(at(context, event.at), event.text) : context,
    ),
    keepChoice: assign(({ context, event }) => {
      if (event.type !== 'choose') return context;
      return {
        ...context,
        now: event.at,
        pendingChoice: { choice: event.choice, ms: spentAt(context.clock, event.at) },
        clock: NO_CLOCK,
      };
    }),
    choose: assign(({ context, event }) => {
      if (event.type !== 'choose') return context;
      return steps.choose(at(context, event.at), event.choice, spentAt(context.clock, event.at));
    }),
    rate: assign(({ context, event }) =>
      event.type === 'confidence' ? steps.rate(at(context, event.at), event.level) : context,
    ),
    beSilent: assign(({ context }) => steps.beSilent(context)),
    reachHalf: assign(({ context: { clock } }) => ({ clock: reached(clock, halfMark(clock)) })),
    reachLast: assign(({ context: { clock } }) => ({ clock: reached(clock, lastMark(clock)) })),
    mark: assign(({ context, event: { type } }) =>
      type === 'none-fit' || type === 'some-fit' || type === 'hint' || type === 'pause' || type === 'continue'
        ? steps.mark(context, type)
        : context,
    ),
    note: assign(({ context, event }) => steps.noteSpent(context, event.at)),
    stop: assign(({ context, event }) => ({ clock: stopped(context.clock, event.at) })),
    goOn: assign(({ context, event }) => ({
      now: event.at,
      clock: restarted(context.clock, event.at),
    })),
    aim: assign(({ context, event }) =>
      event.type === 'rewind' ? { ...context, target: event.to } : context,
    ),
    rewind: assign(({ context, event }) => steps.rewind(at(context, event.at))),
    prefer: assign(({ context, event }) =>
      event.type === 'prefer' ? { ...context, preferences: event.preferences } : context,
    ),
  },
});
