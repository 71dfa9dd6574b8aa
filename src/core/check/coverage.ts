import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { land } from '../engine/step.ts';
import { testCondition } from '../program/link-condition.ts';
import { isOffered } from '../engine/rules.ts';
import type { Situation, World } from '../program/world.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Line } from '../scenario/schema.ts';
import type { Watcher } from './follow-facts.ts';
import { nodePath, utterancePath } from './finding.ts';

type Path = readonly (string | number)[];

/** One conditional place of the file and what exploration saw of it. */
export interface Guard {
  readonly path: Path;
  readonly node: string;
  readonly kind: 'line' | 'option' | 'branch' | 'grade' | 'text' | 'learns';
  readonly when: Condition;
  /** The author wrote no condition: the line only needs its speaker to be there. */
  readonly implied: boolean;
  held: boolean;
  failed: boolean;
}

interface Watch {
  readonly guards: readonly Guard[];
  /** The first that holds wins; later ones are not looked at. */
  readonly firstOnly: boolean;
  /** Whether the list can still teach anything. */
  open: boolean;
}

type Conditional = { readonly when?: Condition | undefined };

interface OptionWatches {
  readonly said: Utterance;
  readonly before: readonly Watch[];
  readonly landed: readonly Watch[];
  seen: boolean;
}

interface NodeWatches {
  readonly arrival: readonly Watch[];
  readonly options: readonly OptionWatches[];
  /** Whether another look at this node can still teach anything. */
  open: boolean;
}

function watch(
  list: readonly Conditional[],
  path: Path,
  node: ProgramNode,
  kind: Guard['kind'],
  firstOnly: boolean,
): Watch {
  const guards = list.flatMap((item, index) =>
    item.when === undefined
      ? []
      : [
          {
            path: [...path, index],
            node: node.id,
            kind,
            when: item.when,
            implied: false,
            held: false,
            failed: false,
          },
        ],
  );
  return { guards, firstOnly, open: guards.length > 0 };
}

/** Lines need their speaker: someone who has walked out is heard nowhere but at the node of walking out. */
function watchLines(program: Program, lines: readonly Line[], path: Path, node: ProgramNode): Watch {
  const guards = lines.flatMap((line, index): Guard[] => {
    const person = program.people[program.personIndex.get(line.who) ?? -1];
    const mayBeGone = person !== undefined && person.walkout >= 0 && person.walkout !== node.index;
    if (!mayBeGone && line.when === undefined) return [];
    const there: Condition[] = mayBeGone ? [{ not: { gone: person.id } }] : [];
    const when: Condition = { all: [...there, ...(line.when ? [line.when] : [])] };
    return [
      {
        path: [...path, index],
        node: node.id,
        kind: 'line',
        when,
        implied: line.when === undefined,
        held: false,
        failed: false,
      },
    ];
  });
  return { guards, firstOnly: false, open: guards.length > 0 };
}

const settled = (guard: Guard): boolean => guard.held && (guard.failed || guard.implied);

function look(program: Program, list: Watch, world: World): void {
  if (!list.open) return;
  for (const guard of list.guards) {
    const holds = testCondition(program, guard.when, world);
    if (holds) guard.held = true;
    else guard.failed = true;
    if (holds && list.firstOnly) break;
  }
  list.open = !list.guards.every(settled);
}

function watchUtterance(program: Program, node: ProgramNode, said: Utterance): OptionWatches {
  const path = utterancePath(program, node, said);
  const { thinks } = said.source;
  return {
    said,
    before: [
      watch(said.grades, [...path, 'grade'], node, 'grade', true),
      watch(Array.isArray(thinks) ? thinks : [], [...path, 'thinks'], node, 'text', true),
    ],
    landed: [
      watchLines(program, said.reply, [...path, 'reply'], node),
      watch(said.go, [...path, 'go'], node, 'branch', true),
      watch(said.learns, [...path, 'learns'], node, 'learns', false),
    ],
    seen: false,
  };
}

function watchNode(program: Program, node: ProgramNode): NodeWatches {
  const path = nodePath(program, node);
  const arrival = [
    watchLines(program, node.say, [...path, 'say'], node),
    watch(node.learns, [...path, 'learns'], node, 'learns', false),
  ];
  if (node.kind === 'beat') arrival.push(watch(node.go, [...path, 'go'], node, 'branch', true));
  if (node.kind === 'ending') {
    arrival.push(watch(node.ending.later, [...path, 'ending', 'later'], node, 'text', false));
    for (const [who, list] of Object.entries(node.ending.verdicts ?? {})) {
      arrival.push(watch(list, [...path, 'ending', 'verdicts', who], node, 'text', true));
    }
  }
  if (node.kind !== 'decision') return { arrival, options: [], open: true };
  for (const choice of node.choices) {
    const offer = watch([choice], utterancePath(program, node, choice), node, 'option', false);
    arrival.push({
      ...offer,
      guards: offer.guards.map((guard) => ({ ...guard, path: utterancePath(program, node, choice) })),
    });
  }
  return {
    arrival,
    options: [...node.choices, node.silence].map((said) => watchUtterance(program, node, said)),
    open: true,
  };
}

export interface Coverage extends Watcher {
  readonly guards: () => readonly Guard[];
  readonly nodesSeen: ReadonlySet<number>;
  /** `node/choice` of every option that was ever on offer. */
  readonly optionsSeen: () => ReadonlySet<string>;
}

const isOpen = (list: Watch): boolean => list.open;

/** Watches an exploration: which nodes, options and conditions came true, and which also failed. */
export function watchCoverage(program: Program): Coverage {
  const watches = program.nodes.map((node) => watchNode(program, node));
  const nodesSeen = new Set<number>();
  const lookAt = (situation: Situation, option: OptionWatches): void => {
    const { said, before, landed } = option;
    if (option.seen && !before.some(isOpen) && !landed.some(isOpen)) return;
    if (said.kind === 'choice' && !isOffered(said, situation.world)) return;
    option.seen = true;
    for (const list of before) look(program, list, situation.world);
    if (!landed.some(isOpen)) return;
    const world = land(program, situation, said);
    // An eruption breaks in before any reaction, but the way on is already taken.
    for (const [index, list] of landed.entries()) if (index > 0 || !world.pending) look(program, list, world);
  };
  return {
    look: (situation) => {
      const own = watches[situation.node] as NodeWatches;
      nodesSeen.add(situation.node);
      for (const list of own.arrival) look(program, list, situation.world);
      for (const option of own.options) lookAt(situation, option);
      own.open =
        own.arrival.some(isOpen) ||
        own.options.some(({ seen, before, landed }) => !seen || before.some(isOpen) || landed.some(isOpen));
    },
    curious: (node) => (watches[node] as NodeWatches).open,
    guards: () =>
      watches.flatMap((own) =>
        [...own.arrival, ...own.options.flatMap((item) => [...item.before, ...item.landed])].flatMap(
          (list) => list.guards,
        ),
      ),
    nodesSeen,
    optionsSeen: () =>
      new Set(
        watches.flatMap((own, index) =>
          own.options.filter(({ seen }) => seen).map(({ said }) => `${program.nodes[index]?.id}/${said.id}`),
        ),
      ),
  };
}
