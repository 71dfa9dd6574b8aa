import type { Program, Utterance } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import { addresseeOf } from '../talk/people.ts';
import type { OptionView } from './trainee-view.ts';

/**
 * What can be said, in the order given. Whom one talks to goes without saying while it is, for all of them, the
 * person this part of the talk is about.
 */
export function seeOptions(program: Program, options: readonly Utterance[], { phase }: World): OptionView[] {
  const main = program.phases[phase]?.main;
  const several = options.some(({ to }) => to !== main);
  return options.map((option) => ({
    id: option.id,
    text: option.text,
    to: several ? addresseeOf(program, option) : undefined,
  }));
}
