import { assign, setup } from 'xstate';
import type { SessionContext, SessionEvent, SessionInput } from './session-context.ts';
import { draftsFirst, isAtEnd, openDecision, optionsOf } from './first-steps.ts';
import * as reading from './reading.ts';
import * as steps from './session-steps.ts';
import { at, reveal, revealAll } from './record-event.ts';
import {
  halfMark,
  lastMark,
  leadUntil,
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
    allTold: ({ context }) => reading.isAllTold(context),
    inPassage: ({ context }) => context.talk[context.shown - 1]?.part === 'passage',
    readOn: ({ context }) => steps.isAllShown(context) && !steps.waitsToBeRead(context),
    goesByItself: ({ context }) => reading.goesByItself(context),
    quiet: ({ context }) => !context.holds.includes('voice'),
    /** Eyes that were elsewhere come back to a line: it begins anew to be read. */
    looksAgain: ({ event }) => event.type === 'release' && (event.by === 'hidden' || event.by === 'history'),
    over: ({ context }) => steps.isAllShown(context) && isAtEnd(context),
    atEnd: ({ context }) => isAtEnd(context),
    draftsFirst: ({ context }) => draftsFirst(context),
    /** Once options have been seen, writing first would stop an exam's clock. */
    mayDraft: ({ context }) => context.transcript.mode !== 'exam' && context.replay.open.draft === undefined,
    timed: ({ context }) => context.clock.limit !== undefined,
    leads: ({ context: { clock } }) => clock.limit !== undefined && clock.spent < clock.lead,
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
    untilRead: ({ context }) => reading.untilRead(context),
    untilTold: ({ context }) => reading.untilTold(context),
    untilPatience: ({ context: { clock } }) => untilMark(clock, clock.lead),
    untilHalf: ({ context: { clock } }) => untilMark(clock, halfMark(clock)),
    untilLast: ({ context: { clock } }) => untilMark(clock, lastMark(clock)),
    untilSilence: ({ context: { clock } }) => untilMark(clock, clock.limit ?? 0),
  },
  actions: {
    tick: assign(({ context, event }) => at(context, event.at)),
    reveal: assign(({ context, event }) => reveal(at(context, event.at))),
    revealAll: assign(({ context, event }) => revealAll(at(context, event.at))),
    /** A timer brings no time of its own: what it waited for is over when it fires. */
    haveRead: assign(({ context }) => at(context, context.now + reading.untilRead(context))),
    readOn: assign(({ context }) => reveal(context)),
    beginToTell: assign(({ context }) =>
      context.preferences.linesAtOnce ? reading.tellAll(context) : context,
    ),
    tell: assign(({ context }) => reading.tell(context)),
    tellAll: assign(({ context }) => reading.tellAll(context)),
    hold: assign(({ context, event }) =>
      event.type === 'hold' ? steps.hold(at(context, event.at), event.by) : context,
    ),
    release: assign(({ context, event }) =>
      event.type === 'release' ? steps.release(at(context, event.at), event.by) : context,
    ),
    openDecision: assign(({ context }) => openDecision(context)),
    begin: assign(({ context, event }) =>
      event.type === 'start' ? steps.startRun(at(context, event.at), event) : context,
    ),
    saveDraft: assign(({ context, event }) =>
      event.type === 'draft' ? steps.saveDraft(at(context, event.at), event.text) : context,
    ),
    choose: assign(({ context, event }) => {
      if (event.type !== 'choose') return context;
      const thought = spentAt(context.clock, event.at);
      return steps.choose(at(context, event.at), event.choice, thought, event.confidence);
    }),
    beSilent: assign(({ context }) => steps.beSilent(context)),
    reachLead: assign(({ context: { clock } }) => ({ clock: reached(clock, clock.lead) })),
    hearOut: assign(({ context: { clock, now } }) => ({ clock: leadUntil(clock, now) })),
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
      event.type === 'prefer' ? { ...at(context, event.at), preferences: event.preferences } : context,
    ),
  },
});
