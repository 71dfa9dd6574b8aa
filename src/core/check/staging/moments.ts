import { PairNumbers } from '../pair-numbers.ts';

/** All that the stage of a configuration hangs on. */
export interface Outlook {
  readonly facts: number;
  readonly promises: number;
  readonly gone: number;
  /** Number of the stage on arrival. */
  readonly stage: number;
  /** Facts of which the thing that shows them has been seen. */
  readonly shown: number;
  /** The place is another than the one come from. */
  readonly cut: boolean;
  /** Out of an interrupt, and nothing has been looked at since. */
  readonly back: boolean;
}

/** Keeps one object for equal outlooks: the same few come with very many configurations. */
class Outlooks {
  private readonly told = new PairNumbers();
  private readonly seen = new PairNumbers();
  private readonly both = new PairNumbers();
  private readonly numbers = new PairNumbers();
  private readonly kept: Outlook[] = [];

  number(outlook: Outlook): number {
    const { facts, promises, gone, stage, shown, cut, back } = outlook;
    const flags = (cut ? 1 : 0) + (back ? 2 : 0);
    const seen = this.seen.number(gone * 4 + flags, shown);
    const both = this.both.number(this.told.number(facts, promises), seen);
    const number = this.numbers.number(both, stage);
    if (number === this.kept.length) this.kept.push(outlook);
    return number;
  }

  at(number: number): Outlook {
    return this.kept[number] as Outlook;
  }
}

/** How a moment was first come to: the moment before, and which of its ways was taken. */
export interface Coming {
  readonly from: number;
  readonly way: number;
}

/**
 * The moments of a talk, numbered in the order they are met: a configuration with an outlook each. A few plain numbers
 * a moment; as objects, those of one scenario would fill the memory.
 */
export class Moments {
  private readonly outlooks = new Outlooks();
  private readonly numbers = new PairNumbers();
  private readonly configurations: number[] = [];
  private readonly looks: number[] = [];
  private readonly froms: number[] = [];
  private readonly ways: number[] = [];

  get count(): number {
    return this.looks.length;
  }

  /** @param from number of the moment before, −1 at the start */
  visit(configuration: number, outlook: Outlook, from: number, way: number): void {
    const look = this.outlooks.number(outlook);
    if (this.numbers.number(configuration, look) < this.count) return;
    this.configurations.push(configuration);
    this.looks.push(look);
    this.froms.push(from);
    this.ways.push(way);
  }

  configuration(moment: number): number {
    return this.configurations[moment] as number;
  }

  outlook(moment: number): Outlook {
    return this.outlooks.at(this.looks[moment] as number);
  }

  /** Undefined at the start. */
  coming(moment: number): Coming | undefined {
    const from = this.froms[moment] as number;
    return from < 0 ? undefined : { from, way: this.ways[moment] as number };
  }
}
