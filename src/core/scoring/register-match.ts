import type { Program } from '../program/program.ts';
import type { Turn } from '../play/replay.ts';
import type { Rubric, SettingEntry, SettingId } from '../rubric/catalog.ts';
import { entryOf } from '../shared/entry-of.ts';

/** `preferred` suits the setting, `avoided` grates in it, `neutral` does neither. */
export type RegisterFit = 'preferred' | 'avoided' | 'neutral';

export interface RegisterUse {
  readonly register: string;
  readonly setting: SettingId;
  readonly fit: RegisterFit;
}

export interface RegisterMatch {
  /** Choices spoken; silences have no register. */
  readonly spoken: number;
  readonly preferred: number;
  readonly avoided: number;
  readonly neutral: number;
  /** preferred ÷ spoken × 100; null when nothing was said. */
  readonly rate: number | null;
}

/** The setting a turn was played in: its phase's; an interrupt keeps that of the phase it broke into. */
export function settingOf(program: Program, turn: Turn): SettingId {
  const phase = turn.node.phase >= 0 ? turn.node.phase : turn.before.world.phase;
  return program.phases[phase]?.setting ?? program.scenario.setting;
}

const NO_REGISTERS: Pick<SettingEntry, 'prefer' | 'avoid'> = { prefer: [], avoid: [] };

/** The register of what was said, held against the setting; undefined for silence. */
export function registerUse(program: Program, turn: Turn, rubric: Rubric): RegisterUse | undefined {
  if (!('register' in turn.said.source)) return undefined;
  const { register } = turn.said.source;
  const setting = settingOf(program, turn);
  // A kept rubric of another time may not speak of every setting its scenario names.
  const { prefer, avoid } = entryOf<SettingEntry>(rubric.settings, setting) ?? NO_REGISTERS;
  const fit = prefer.includes(register) ? 'preferred' : avoid.includes(register) ? 'avoided' : 'neutral';
  return { register, setting, fit };
}

/**
 * How far the ways of speaking suited the settings (语境与语体): preferred share of the spoken choices.
 *
 * @source domain handbook §3
 */
export function registerMatch(uses: readonly (RegisterUse | undefined)[]): RegisterMatch {
  const fits = uses.flatMap((use) => (use ? [use.fit] : []));
  const count = (fit: RegisterFit) => fits.filter((item) => item === fit).length;
  const preferred = count('preferred');
  return {
    spoken: fits.length,
    preferred,
    avoided: count('avoided'),
    neutral: count('neutral'),
    rate: fits.length === 0 ? null : (100 * preferred) / fits.length,
  };
}
