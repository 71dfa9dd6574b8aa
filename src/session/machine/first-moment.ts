import type { SnapshotFrom } from 'xstate';
import type { SessionContext, SessionInput } from './session-context.ts';
import type { sessionMachine } from './session-machine.ts';
import { beginSession, draftsFirst, isAtEnd, openDecision } from './first-steps.ts';

/** Where a session stands: the state of its machine, and what the machine knows. */
export interface Moment {
  readonly value: SnapshotFrom<typeof sessionMachine>['value'];
  readonly context: SessionContext;
}

function hurryIn({ clock: { limit, lead, spent } }: SessionContext): 'unhurried' | 'hearing' | 'fresh' {
  if (limit === undefined) return 'unhurried';
  return spent < lead ? 'hearing' : 'fresh';
}

/**
 * The moment a session begins with, without its machine: so that the first lines and options stand before the
 * machine's code has come. The same that the machine begins with (tests/session/first-moment.test.ts).
 */
export function firstMoment(input: SessionInput): Moment {
  const context = beginSession(input);
  if (context.shown === 0) return { value: 'briefing', context };
  if (context.shown < context.talk.length) return { value: { running: { speaking: 'reading' } }, context };
  if (isAtEnd(context)) return { value: { running: 'ended' }, context };
  if (draftsFirst(context)) return { value: { running: 'drafting' }, context };
  const opened = openDecision(context);
  return { value: { running: { deciding: hurryIn(opened) } }, context: opened };
}
