import { beginReplay, extendReplay, type Replay, type Turn } from '../../../src/core/play/replay.ts';
import type { Passage } from '../../../src/core/play/run-on.ts';
import type { TranscriptEvent } from '../../../src/core/play/transcript.ts';
import type { EndingNode, GradeRule, Program } from '../../../src/core/program/program.ts';
import type { Test, World } from '../../../src/core/program/world.ts';
import type { Line } from '../../../src/core/scenario/schema.ts';
import { endingReport } from '../../../src/core/scoring/ending-report.ts';
import { turnReport } from '../../../src/core/scoring/turn-report.ts';
import { offered } from '../../../src/core/engine/step.ts';
import { loadLibrary } from '../../support/load.ts';

export interface Verdict {
  held: boolean;
  failed: boolean;
}

type Text = { readonly when?: object | undefined; readonly text: string };

/**
 * Plays every play of a scenario the way a run is played and reviewed, and writes down what came of each condition:
 * those the rules ask, by a spy put in their place wherever one is found; texts and lines by whether they were told.
 * Of the checker nothing is used. Keys are the condition, or the line, as it stands in the scenario.
 */
export class PlayedVerdicts {
  readonly verdicts = new Map<object, Verdict>();
  private readonly program: Program;
  private readonly met = new Set<string>();

  /** @param program linked for this alone: its tests are replaced */
  constructor(program: Program) {
    this.program = program;
    this.spyOn(program.nodes);
    this.follow(beginReplay(program));
  }

  private note(key: object | undefined, holds: boolean): void {
    if (!key) return;
    const verdict = this.verdicts.get(key) ?? { held: false, failed: false };
    this.verdicts.set(key, verdict);
    verdict[holds ? 'held' : 'failed'] = true;
  }

  private spied(when: object | undefined, test: Test): Test {
    return (world) => {
      const holds = test(world);
      this.note(when, holds);
      return holds;
    };
  }

  private spyOn(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const part = value as { when?: object; holds?: Test; grades?: readonly GradeRule[]; gradeTests?: Test[] };
    if (part.holds) part.holds = this.spied(part.when, part.holds);
    if (part.gradeTests)
      part.gradeTests = part.gradeTests.map((test, at) => this.spied(part.grades?.[at]?.when, test));
    for (const [name, inner] of Object.entries(value)) if (name !== 'source') this.spyOn(inner);
  }

  private texts(list: readonly Text[], told: readonly string[], firstOnly: boolean): void {
    for (const { when, text } of list) {
      this.note(when, told.includes(text));
      if (firstOnly && told.includes(text)) return;
    }
  }

  /** @param here whether somebody can be heard there; −1 is nobody of the cast */
  private lines(list: readonly Line[], said: readonly Line[], here: (person: number) => boolean): void {
    for (const line of list) {
      const speaker = this.program.personIndex.get(line.who) ?? -1;
      const heard = said.includes(line);
      if (heard) this.note(line, true);
      else if (line.when === undefined || here(speaker)) this.note(line, false);
    }
  }

  private passages(passages: readonly Passage[]): void {
    for (const { situation, lines } of passages) {
      const node = this.program.nodes[situation.node];
      const { gone } = situation.world;
      this.lines(
        node?.say ?? [],
        lines,
        (person) =>
          person < 0 || (gone & (1 << person)) === 0 || this.program.people[person]?.walkout === node?.index,
      );
    }
  }

  private turn(turn: Turn): void {
    const { indicators, rubric } = loadLibrary();
    const report = turnReport(this.program, turn, 0, { indicators, rubric });
    const { thinks } = turn.said.source;
    if (Array.isArray(thinks)) this.texts(thinks, [report.thinks ?? ''], true);
    const { pending, gone }: World = turn.landed;
    this.lines(
      turn.said.reply,
      turn.reply,
      (person) => !pending && (person < 0 || (gone & (1 << person)) === 0),
    );
  }

  private ending(node: EndingNode, world: World): void {
    const { later, verdicts } = endingReport(this.program, node, world);
    this.texts(node.ending.later, later, false);
    for (const [who, list] of Object.entries(node.ending.verdicts ?? {}))
      this.texts(list, [verdicts.find(({ person }) => person === who)?.words ?? ''], true);
  }

  private follow(first: Replay): void {
    const queue = [first];
    for (let replay = queue.pop(); replay; replay = queue.pop()) {
      this.passages(replay.passages);
      const { situation, ending } = replay;
      const name = JSON.stringify(situation);
      if (this.met.has(name)) continue;
      this.met.add(name);
      if (ending) {
        this.ending(ending, situation.world);
        continue;
      }
      for (const event of this.eventsAt(replay)) {
        const next = extendReplay(this.program, { ...replay, turns: [] }, event);
        if (!next.ok) throw new Error(next.error.message);
        this.turn(next.value.turns[0] as Turn);
        queue.push(next.value);
      }
    }
  }

  private eventsAt({ situation }: Replay): TranscriptEvent[] {
    const node = this.program.nodes[situation.node];
    if (node?.kind !== 'decision') return [];
    const choices = offered(node, situation.world).map(
      ({ id }): TranscriptEvent => ({ type: 'choice', node: node.id, choice: id, ms: 0 }),
    );
    return [...choices, { type: 'silence', node: node.id, ms: 0 }];
  }
}
