import type { Line, Scenario, ScenarioNode } from './schema.ts';

const moves = (lines: readonly Line[] | undefined): boolean =>
  lines?.some((line) => line.moves !== undefined || line.after !== undefined) === true;

const stages = ({ stage, say, choices, silence, ending }: ScenarioNode): boolean =>
  stage !== undefined ||
  ending?.picture !== undefined ||
  moves(say) ||
  moves(silence?.reply) ||
  Object.values(choices ?? {}).some(({ reply }) => moves(reply));

/** Whether a scenario says anything of its stage: one that does owes the whole of it. */
export const isStaged = ({ phases, interrupts = {} }: Pick<Scenario, 'phases' | 'interrupts'>): boolean =>
  Object.values(phases).some(
    ({ stage, silence, nodes }) =>
      stage !== undefined || moves(silence?.reply) || Object.values(nodes).some(stages),
  ) || Object.values(interrupts).some(stages);
