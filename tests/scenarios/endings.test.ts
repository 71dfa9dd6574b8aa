import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { examplePath } from '../../src/core/check/example-path.ts';
import { explore } from '../../src/core/check/explore.ts';
import { compileMachine } from '../../src/core/engine/machine.ts';
import { startSituation, step } from '../../src/core/engine/step.ts';
import { machineEvent, placeOf } from '../../src/core/engine/machine-events.ts';
import { loadShipped, shippedIds } from '../support/load.ts';

describe.each(shippedIds())('%s', (id) => {
  const program = loadShipped(id);
  const graph = explore(program);
  const endings = program.nodes.filter(({ kind }) => kind === 'ending');

  it('is explored to the end', () => expect(graph.complete).toBe(true));

  it.each(endings.map((ending) => ending.id))(
    'is walked to %s on the statechart and by the plain rules',
    (ending) => {
      const at = graph.situations.findIndex(({ node }) => program.nodes[node]?.id === ending);
      const events = examplePath(graph, at);
      const actor = createActor(compileMachine(program)).start();
      let situation = startSituation(program);
      for (const event of events) {
        actor.send(machineEvent(event));
        situation = step(program, situation, event) ?? situation;
      }
      expect(program.nodes[situation.node]?.id).toBe(ending);
      expect(placeOf(program, actor.getSnapshot())).toBe(ending);
      expect(actor.getSnapshot().status).toBe('done');
      expect(actor.getSnapshot().context.world).toEqual(situation.world);
    },
  );

  it('interrupts and comes back: some path returns from an outburst to where the choice was going', () => {
    const returning = graph.situations.findIndex((situation, at) => {
      const node = program.nodes[situation.node];
      return (
        node &&
        node.phase < 0 &&
        situation.resume >= 0 &&
        (graph.edges[at] ?? []).some(({ to }) => graph.situations[to]?.node === situation.resume)
      );
    });
    expect(returning).toBeGreaterThan(0);
    const from = graph.situations[returning];
    const events = examplePath(graph, returning);
    const actor = createActor(compileMachine(program)).start();
    for (const event of events) actor.send(machineEvent(event));
    const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    const restored = createActor(compileMachine(program), { snapshot: saved }).start();
    const edge = graph.edges[returning]?.find(({ to }) => graph.situations[to]?.node === from?.resume);
    const event = edge?.said
      ? machineEvent(
          edge.said.kind === 'silence' ? { type: 'silence' } : { type: 'choose', choice: edge.said.id },
        )
      : machineEvent({ type: 'advance' });
    restored.send(event);
    expect(placeOf(program, restored.getSnapshot())).toBe(program.nodes[from?.resume ?? -1]?.id);
  });
});
