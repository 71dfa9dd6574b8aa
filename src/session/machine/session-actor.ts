import { type ActorRefFrom, createActor } from 'xstate';
import type { SessionInput } from './session-context.ts';
import { sessionMachine } from './session-machine.ts';

export type SessionActor = ActorRefFrom<typeof sessionMachine>;

/** The session machine of a run, not started yet. */
export const sessionActor = (input: SessionInput): SessionActor => createActor(sessionMachine, { input });
