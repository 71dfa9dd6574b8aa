import { expect } from 'vitest';
import type { Program } from '../../src/core/program/program.ts';
import { beginReplay, extendReplay, type Replay } from '../../src/core/play/replay.ts';
import type { TranscriptEvent } from '../../src/core/play/transcript.ts';
import type { PersonState } from '../../src/core/person/person-state.ts';
import { loadShipped } from './load.ts';

/** A play that reads as play: `play('fifth-visit').choose('sit-first').expectEnding('kept')`. */
export class Play {
  readonly program: Program;
  replay: Replay;
  readonly events: TranscriptEvent[] = [];

  constructor(program: Program) {
    this.program = program;
    this.replay = beginReplay(program);
  }

  get at(): string {
    return this.program.nodes[this.replay.situation.node]?.id ?? '';
  }

  private send(event: TranscriptEvent): this {
    const next = extendReplay(this.program, this.replay, event, this.events.length);
    if (!next.ok) throw new Error(`${next.error.code}: ${next.error.message}`);
    this.replay = next.value;
    this.events.push(event);
    return this;
  }

  choose(...choices: string[]): this {
    for (const choice of choices) this.send({ type: 'choice', node: this.at, choice, ms: 1000 });
    return this;
  }

  silent(): this {
    return this.send({ type: 'silence', node: this.at, ms: 1000 });
  }

  rewind(to: number): this {
    return this.send({ type: 'rewind', to });
  }

  note(event: TranscriptEvent): this {
    return this.send(event);
  }

  expectAt(node: string): this {
    expect(this.at).toBe(node);
    return this;
  }

  expectPerson(person: string, state: Partial<PersonState>): this {
    expect(this.replay.situation.world.people[this.program.personIndex.get(person) ?? -1]).toMatchObject(
      state,
    );
    return this;
  }

  expectFact(fact: string, holds = true): this {
    expect((this.replay.situation.world.facts & (this.program.factBit.get(fact) ?? 0)) !== 0).toBe(holds);
    return this;
  }

  expectOffered(...choices: string[]): this {
    const node = this.program.nodes[this.replay.situation.node];
    expect(node?.kind === 'decision' ? node.choices.map((choice) => choice.id) : []).toEqual(
      expect.arrayContaining(choices),
    );
    return this;
  }

  expectEnding(ending: string): this {
    expect(this.replay.ending?.id).toBe(ending);
    return this;
  }
}

export const play = (scenario: string): Play => new Play(loadShipped(scenario));
