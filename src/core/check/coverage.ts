import { gradeFor } from '../engine/grade.ts';
import { isOffered } from '../engine/rules.ts';
import { goOn, land, startSituation, step } from '../engine/step.ts';
import { firstText, textsFor } from '../play/conditional-text.ts';
import { nodeLines, replyLines } from '../play/spoken-lines.ts';
import type { DecisionNode, Program, ProgramNode, Utterance } from '../program/program.ts';
import type { Situation, World } from '../program/world.ts';
import type { Line } from '../scenario/schema.ts';
import type { Watcher } from './follow-facts.ts';
import { type AllGuards, type Guard, guardsOf, settled } from './guards.ts';
import { watchedProgram } from './watched-program.ts';

/** Something that can be played from a node, and the guards that may still learn from it. */
interface Probe {
  readonly said: Utterance | undefined;
  left: readonly Guard[];
}

interface NodeProbes {
  readonly arrival: Probe;
  readonly ways: readonly Probe[];
}

const isOpen = ({ left }: Probe): boolean => left.length > 0;

function lookedAt(probe: Probe): void {
  if (probe.left.some(settled)) probe.left = probe.left.filter((guard) => !settled(guard));
}

/** Plays the scenario for its guards: what is asked, and in which world, is for the rules to say. */
class Player {
  readonly program: Program;
  private readonly guards: AllGuards;

  constructor(program: Program, guards: AllGuards) {
    this.guards = guards;
    this.program = watchedProgram(program, (when, holds) => {
      const guard = guards.of.get(when);
      if (!guard) return;
      if (!holds) guard.failed = true;
      // That a line's condition holds is not yet to be heard.
      else if (guard.kind !== 'line') guard.held = true;
    });
    startSituation(this.program);
  }

  private hear(lines: readonly Line[], said: readonly Line[]): void {
    for (const line of lines) {
      const guard = this.guards.of.get(line);
      if (!guard) continue;
      if (said.includes(line)) guard.held = true;
      else if (guard.when === undefined) guard.failed = true;
    }
  }

  arrive(node: ProgramNode, world: World): void {
    this.hear(node.say, nodeLines(this.program, node, world));
    if (node.kind !== 'ending') return;
    textsFor(this.program, node.ending.later, world);
    for (const list of Object.values(node.ending.verdicts ?? {})) firstText(this.program, list, world);
  }

  /** Says something, as far as it is on offer. */
  say(situation: Situation, said: Utterance): void {
    if (said.kind === 'choice' && !isOffered(said, situation.world)) return;
    gradeFor(said, situation.world);
    firstText(this.program, said.source.thinks, situation.world);
    const landed = land(this.program, situation, said);
    this.hear(said.reply, replyLines(this.program, said, landed));
    goOn(this.program, situation, said, landed);
  }

  runOn(situation: Situation): void {
    step(this.program, situation, { type: 'advance' });
  }
}

export interface Coverage extends Watcher {
  readonly guards: () => readonly Guard[];
  readonly nodesSeen: ReadonlySet<number>;
}

/** The watched twin of something said at a node. */
const twinOf = (node: DecisionNode, { id, kind }: Utterance): Utterance =>
  kind === 'silence' ? node.silence : (node.choices.find((choice) => choice.id === id) as Utterance);

/**
 * Watches an exploration: which nodes were come to, which conditions came true, and which also failed. Nothing is judged
 * here: what is met is played on, and the conditions the play asks say themselves what came of them.
 */
export function watchCoverage(program: Program): Coverage {
  const guards = guardsOf(program);
  const player = new Player(program, guards);
  const probes = guards.nodes.map(({ arrival, ways }, index): NodeProbes => {
    const node = player.program.nodes[index] as ProgramNode;
    return {
      arrival: { said: undefined, left: arrival },
      ways: ways.map((way) => ({
        said: way.said && node.kind === 'decision' ? twinOf(node, way.said) : undefined,
        left: way.guards,
      })),
    };
  });
  const nodesSeen = new Set<number>();
  const open = program.nodes.map(() => true);
  return {
    look: (situation) => {
      const { arrival, ways } = probes[situation.node] as NodeProbes;
      nodesSeen.add(situation.node);
      if (isOpen(arrival)) {
        player.arrive(player.program.nodes[situation.node] as ProgramNode, situation.world);
        lookedAt(arrival);
      }
      for (const way of ways) {
        if (!isOpen(way)) continue;
        if (way.said) player.say(situation, way.said);
        else player.runOn(situation);
        lookedAt(way);
      }
      open[situation.node] = isOpen(arrival) || ways.some(isOpen);
    },
    curious: (node) => open[node] === true,
    guards: () => guards.list,
    nodesSeen,
  };
}
