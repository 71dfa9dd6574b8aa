import type { Utterance } from '../program/program.ts';
import type { FactChange } from './fact-change.ts';

/** How one configuration leads to another, and what the step does to facts. */
export interface Edge extends FactChange {
  readonly to: number;
  /** Undefined where the talk simply runs on. */
  readonly said: Utterance | undefined;
  /** A person walked out on this step. */
  readonly walkout: boolean;
}

/**
 * Keeps one object for equal edges: two of three steps into a configuration are like one already known, and an
 * exploration's speed is that of the memory it keeps.
 */
export class EdgePool {
  private readonly edges: Edge[] = [];
  /** By edge: one more edge to the same configuration, −1 after the last. */
  private readonly next: number[] = [];
  /** By configuration: the latest edge to it. */
  private readonly latest: number[] = [];

  /** The edge like this one. Configurations are numbered in the order they are met. */
  share(to: number, said: Edge['said'], walkout: boolean, gain: number, keep: number): Edge {
    const latest = this.latest[to] ?? -1;
    for (let at = latest; at >= 0; at = this.next[at] as number) {
      const edge = this.edges[at] as Edge;
      if (edge.said === said && edge.gain === gain && edge.keep === keep && edge.walkout === walkout)
        return edge;
    }
    const edge = { to, said, walkout, gain, keep };
    this.next.push(latest);
    this.latest[to] = this.edges.push(edge) - 1;
    return edge;
  }
}
