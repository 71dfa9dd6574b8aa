import type { Program } from '../../program/program.ts';
import { nodeOf, type ScenarioEvent, startSituation, step } from '../../engine/step.ts';
import type { Situation } from '../../program/world.ts';
import { nodeLines, replyLines } from '../../play/spoken-lines.ts';
import type { Line } from '../../scenario/schema.ts';
import { OFFICER } from '../../scenario/vocabulary.ts';

/** How many lines an attacker remembers. */
export const HEARD_LINES = 3;

export interface Before {
  /** Last lines said by people or told by the narrator, oldest first; what the trainee said is left out. */
  readonly heard: readonly string[];
  /** Decisions met on the way. */
  readonly turn: number;
}

function repliesTo(program: Program, situation: Situation, event: ScenarioEvent): Line[] {
  const node = nodeOf(program, situation);
  if (node.kind !== 'decision') return [];
  const said = event.type === 'choose' ? node.choices.find(({ id }) => id === event.choice) : node.silence;
  return said ? replyLines(program, said, situation.world) : [];
}

/** Plays the events from the start and tells what was heard last. They must fit (see `examplePath`). */
export function heardBefore(program: Program, events: readonly ScenarioEvent[]): Before {
  let situation = startSituation(program);
  const lines: Line[] = nodeLines(program, nodeOf(program, situation), situation.world);
  let turn = 0;
  for (const event of events) {
    lines.push(...repliesTo(program, situation, event));
    if (event.type !== 'advance') turn += 1;
    const next = step(program, situation, event);
    if (!next) break;
    situation = next;
    lines.push(...nodeLines(program, nodeOf(program, situation), situation.world));
  }
  const heard = lines.filter(({ who }) => who !== OFFICER).map(({ text }) => text);
  return { heard: heard.slice(-HEARD_LINES), turn };
}
