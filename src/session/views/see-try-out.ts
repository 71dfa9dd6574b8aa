import { nodeOf, offered } from '../../core/engine/step.ts';
import { RANGES, type Variable, windowOpen } from '../../core/person/person-state.ts';
import { nodeLines } from '../../core/play/spoken-lines.ts';
import type { Program, ProgramPerson } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import { nodeTitle } from '../try-out/node-title.ts';
import type { Setup, Tried, TryOut } from '../try-out/try-out.ts';
import { seeCalls } from './see-calls.ts';
import { seeSpoken } from './see-spoken.ts';
import type { NumbersView, PersonSetup, SaidView, SetupView, TriedView, TryOutView } from './try-out-view.ts';

const VARIABLES: readonly Variable[] = ['anger', 'trust', 'heard', 'progress', 'face'];

const seePerson = ({ id, name }: ProgramPerson, setup: Setup): PersonSetup => ({
  id,
  name,
  values: VARIABLES.map((variable) => ({
    variable,
    value: setup.people[id]?.[variable] ?? 0,
    range: RANGES[variable],
  })),
});

/** What can be set by hand before a try-out. Anybody may be there when something interrupts. */
export function seeSetup(program: Program, setup: Setup): SetupView {
  const { people, phases, nodes } = program;
  const phase = phases[nodes[program.nodeIndex.get(setup.node) ?? -1]?.phase ?? -1];
  const isThere = ({ index }: ProgramPerson) =>
    phase === undefined || phase.main === index || phase.sides.includes(index);
  const view = (person: ProgramPerson) => seePerson(person, setup);
  return {
    present: people.filter(isThere).map(view),
    absent: people.filter((person) => !isThere(person)).map(view),
    facts: [...program.factBit.keys()].map((id) => ({
      id,
      name: program.scenario.facts?.[id]?.name ?? id,
      holds: setup.facts.has(id),
    })),
    resume:
      setup.resume === undefined
        ? undefined
        : {
            at: setup.resume,
            nodes: nodes.filter(({ phase: within }) => within >= 0).map(({ id }) => id),
          },
  };
}

function seeNumbers({ people }: Program, world: World, before?: World): NumbersView[] {
  const all = people.map(({ id, index, call, start }): NumbersView => {
    const state = world.people[index] ?? start;
    const earlier = before?.people[index];
    return {
      id,
      call,
      values: VARIABLES.map((variable) => {
        const [value, was] = [state[variable], earlier?.[variable]];
        return { variable, value, was: was === value ? undefined : was };
      }),
      open: windowOpen(state),
      gone: (world.gone & (1 << index)) !== 0,
    };
  });
  return before ? all.filter(({ values }) => values.some(({ was }) => was !== undefined)) : all;
}

function seeSaid(
  program: Program,
  { said, grade = 0, why = '', before, after, reply }: Tried,
): SaidView | undefined {
  if (!said) return undefined;
  return {
    text: said.kind === 'silence' ? '' : said.text,
    grade,
    why,
    moved: seeNumbers(program, after, before),
    reply: seeSpoken(seeCalls(program.scenario), reply),
  };
}

const seeTried = (program: Program, tried: Tried): TriedView => ({
  title: nodeTitle(program, tried.node),
  lines: seeSpoken(seeCalls(program.scenario), tried.lines),
  said: seeSaid(program, tried),
});

function seeNext(program: Program, { situation }: TryOut): TryOutView['next'] {
  const node = nodeOf(program, situation);
  if (node.kind === 'beat') return { kind: 'beat' };
  if (node.kind === 'ending') return { kind: 'ending', title: node.ending.title, worth: node.ending.worth };
  const options = offered(node, situation.world).map(({ id, text }) => ({ id, text }));
  return { kind: 'decision', options };
}

/** A try-out as its author sees it. */
export function seeTryOut(program: Program, tryOut: TryOut): TryOutView {
  const { tried, situation } = tryOut;
  const node = nodeOf(program, situation);
  return {
    tried: tried.map((step) => seeTried(program, step)),
    title: nodeTitle(program, node.id),
    lines: seeSpoken(seeCalls(program.scenario), nodeLines(program, node, situation.world)),
    people: seeNumbers(program, situation.world),
    next: seeNext(program, tryOut),
  };
}
