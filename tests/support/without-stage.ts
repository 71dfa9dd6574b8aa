import type { Line, Scenario } from '../../src/core/scenario/schema.ts';

function* linesOf({ phases, interrupts = {} }: Scenario): Generator<Line> {
  for (const { nodes } of [...Object.values(phases), { nodes: interrupts }])
    for (const { say = [], choices = {}, silence } of Object.values(nodes)) {
      yield* say;
      for (const { reply = [] } of [...Object.values(choices), ...(silence ? [silence] : [])]) yield* reply;
    }
}

/** The same talk as a file from before stages would hold it: nothing says what is to be seen. */
export function withoutStage(original: Scenario): Scenario {
  const scenario = structuredClone(original);
  for (const phase of Object.values(scenario.phases)) delete phase.stage;
  for (const { nodes } of [...Object.values(scenario.phases), { nodes: scenario.interrupts ?? {} }])
    for (const node of Object.values(nodes)) {
      delete node.stage;
      delete node.ending?.picture;
    }
  for (const line of linesOf(scenario)) {
    delete line.moves;
    delete line.after;
  }
  return scenario;
}
