import type { Program } from '../program/program.ts';
import { panelForm } from './panel-form.ts';
import type { Known, KnownScenario } from './read-rating.ts';

function knownOf(program: Program): KnownScenario {
  const decisions = program.nodes.flatMap((node) =>
    node.kind === 'decision' ? [[node.id, new Set(node.choices.map(({ id }) => id))] as const] : [],
  );
  const letters = panelForm(program).decisions.flatMap(({ id, options }) =>
    options.map((option) => [`${id}/${option.code}`, option.id] as const),
  );
  const versions = [program.hash, ...(program.earlier?.hashes ?? [])];
  return { versions, decisions: new Map(decisions), letters: new Map(letters) };
}

/** What a table of ratings may say of these scenarios. */
export const knownNames = (programs: readonly Program[]): Known =>
  new Map(programs.map((program) => [program.scenario.id, knownOf(program)]));
