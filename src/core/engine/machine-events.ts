import type { AnyMachineSnapshot } from 'xstate';
import type { MachineEvent } from './machine.ts';
import type { Program } from '../program/program.ts';
import type { ScenarioEvent } from './step.ts';

/** The machine's name for a plain event. */
export const machineEvent = (event: ScenarioEvent): MachineEvent =>
  event.type === 'choose' ? { type: `choose.${event.choice}` } : { type: event.type };

/** Every event that means something somewhere in the scenario. */
export function stepEvents(program: Program): ScenarioEvent[] {
  const choices = new Set(
    program.nodes.flatMap((node) =>
      node.kind === 'decision' ? node.choices.map((choice) => choice.id) : [],
    ),
  );
  return [
    { type: 'advance' },
    { type: 'silence' },
    ...[...choices].map((choice): ScenarioEvent => ({ type: 'choose', choice })),
  ];
}

type Value = string | { readonly [region: string]: Value | undefined };

const leaf = (value: Value | undefined): string | undefined =>
  typeof value === 'object' ? leaf(Object.values(value)[0]) : value;

/** The id of the scenario node a machine snapshot stands at. */
export function placeOf(program: Program, snapshot: AnyMachineSnapshot): string | undefined {
  const value = snapshot.value as Value;
  const place =
    typeof value === 'string'
      ? value.replace(/^end-/, '')
      : leaf((value.play as { dialogue?: Value } | undefined)?.dialogue);
  return place !== undefined && program.nodeIndex.has(place) ? place : undefined;
}
