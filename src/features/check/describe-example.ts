import { nodeOf, type ScenarioEvent, startSituation, step } from '../../core/engine/step.ts';
import type { Program } from '../../core/program/program.ts';
import type { ExampleStep } from './check-report.ts';
import { nodeTitle } from '../../session/try-out/node-title.ts';

function wordsOf(program: Program, node: string, event: ScenarioEvent): string | undefined {
  if (event.type === 'silence') return '（没说话）';
  if (event.type === 'advance') return undefined;
  const place = program.nodes[program.nodeIndex.get(node) ?? -1];
  const choice = place?.kind === 'decision' ? place.choices.find(({ id }) => id === event.choice) : undefined;
  return choice?.text ?? event.choice;
}

/** An example play told step by step: at each node what was chosen; the last step is where it ends up. */
export function describeExample(program: Program, events: readonly ScenarioEvent[]): ExampleStep[] {
  const steps: ExampleStep[] = [];
  let situation = startSituation(program);
  for (const event of events) {
    const { id } = nodeOf(program, situation);
    const next = step(program, situation, event);
    if (!next) break;
    steps.push({ node: id, title: nodeTitle(program, id), words: wordsOf(program, id, event) });
    situation = next;
  }
  const { id } = nodeOf(program, situation);
  return [...steps, { node: id, title: nodeTitle(program, id), words: undefined }];
}
