import type { SessionInput } from './session-context.ts';
import type { SessionActor } from './session-actor.ts';

type MachineCode = { readonly sessionActor: (input: SessionInput) => SessionActor };

let code: MachineCode | undefined;

/** The code of the session machine, once it has come. */
export const machineCode = (): MachineCode | undefined => code;

/**
 * Fetches the code of the session machine: the first lines and options are drawn without it (`first-moment.ts`), and
 * it is there by the time they have been read. Rejects when it cannot be fetched; may be asked again.
 */
export async function loadMachineCode(): Promise<MachineCode> {
  code ??= await import('./session-actor.ts');
  return code;
}
