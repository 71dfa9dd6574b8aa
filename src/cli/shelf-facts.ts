import type { Program } from '../core/program/program.ts';
import type { FirstWords, ShelfFacts } from '../ports/shelf.ts';

function openingOf({ scenario, nodes, start }: Program): FirstWords | undefined {
  for (const { who, text, when, mood = 'calm' } of nodes[start]?.say ?? []) {
    const person = Object.hasOwn(scenario.cast, who) ? scenario.cast[who] : undefined;
    if (person && !when) return { text, name: person.name, age: person.age, mood, look: person.look };
  }
  return undefined;
}

const endingsOf = ({ nodes }: Program): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nodes.flatMap((node) => (node.kind === 'ending' ? [[node.id, node.ending.title] as const] : [])),
  );

/** What the start page tells of a scenario, worked out at build: it fetches no scenario to say so. */
export const shelfFacts = (program: Program): ShelfFacts => ({
  hash: program.hash,
  lawDate: program.scenario.lawDate,
  legalReview: program.scenario.reviewed.legal,
  expertReview: program.scenario.reviewed.expert,
  opening: openingOf(program),
  endings: endingsOf(program),
});
