import { expect, it } from 'vitest';
import type { Listener, Program, Utterance } from '../../../src/core/program/program.ts';
import { eventsFor, queueJumper, reportOn } from './support.ts';

/** The program with everyone's hearing counted: words that land move each listener once. */
function counted(program: Program): { program: Program; heard: () => number } {
  let heard = 0;
  const listening = (listener: Listener): Listener => ({
    ...listener,
    transition: (state) => {
      heard += 1;
      return listener.transition(state);
    },
  });
  const utterance = (said: Utterance): Utterance => ({ ...said, listeners: said.listeners.map(listening) });
  const nodes = program.nodes.map((node) =>
    node.kind === 'decision'
      ? { ...node, choices: node.choices.map(utterance), silence: utterance(node.silence) }
      : node,
  );
  return { program: { ...program, nodes }, heard: () => heard };
}

it('words land once a turn, and once more where a report plays them through', () => {
  const { program, heard } = counted(queueJumper());
  const events = eventsFor(program, ['ask', 'name-it', 'hold']);
  expect(heard()).toBe(3);
  reportOn(program, events);
  expect(heard()).toBe(6);
});
