import type { Program, ProgramNode } from '../program/program.ts';
import type { Condition } from '../scenario/condition.ts';
import { formatPath } from '../shared/issue.ts';
import type { Coverage } from './coverage.ts';
import { type Finding, nodePath, utterancePath } from './finding.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** Facts and promises that were true in no configuration, as bits. */
export interface NeverTrue {
  readonly facts: number;
  readonly promises: number;
}

/** Something a condition wants that never is: a fact or a promise. */
type Wanted = readonly [kind: 'facts' | 'promises', id: string];

/** What never is true and keeps a condition from ever holding; none where the condition could still hold. */
function wantedBy(program: Program, never: NeverTrue, when: Condition | undefined): Wanted[] {
  if (when === undefined) return [];
  if ('fact' in when)
    return (program.factBit.get(when.fact) ?? 0) & never.facts ? [['facts', when.fact]] : [];
  if ('promise' in when)
    return (program.promiseBit.get(when.promise) ?? 0) & never.promises ? [['promises', when.promise]] : [];
  if ('all' in when) return when.all.flatMap((inner) => wantedBy(program, never, inner));
  if (!('any' in when)) return [];
  const each = when.any.map((inner) => wantedBy(program, never, inner));
  return each.every((wanted) => wanted.length > 0) ? each.flat() : [];
}

/** Where in the file a fact could be learnt or a promise made: the places of it, and of what it stands in. */
function sourcesOf(program: Program, [kind, id]: Wanted): string[] {
  const bit = (kind === 'facts' ? program.factBit.get(id) : program.promiseBit.get(id)) ?? 0;
  return program.nodes.flatMap((node) => {
    const own = formatPath(nodePath(program, node));
    const learnt = (path: string, learns: ProgramNode['learns']) =>
      learns.flatMap((item, index) => (item.bit & bit ? [`${path}.learns.${index}`] : []));
    const said = node.kind === 'decision' ? [...node.choices, node.silence] : [];
    const places = said.flatMap((item) => {
      const path = formatPath(utterancePath(program, node, item));
      const found = kind === 'facts' ? learnt(path, item.learns) : item.promises & bit ? [path] : [];
      return found.length > 0 ? [...found, path] : [];
    });
    const here = kind === 'facts' ? learnt(own, node.learns) : [];
    return places.length + here.length > 0 ? [...here, ...places, own] : [];
  });
}

const LOST = new Set(['unreachable-node', 'unreachable-ending']);
const IDLE = new Set(['unreachable-option', 'unreachable-line', 'condition-never', ...LOST]);

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** Looks for what a finding comes of among the others. */
class Causes {
  private readonly program: Program;
  private readonly never: NeverTrue;
  private readonly findings: readonly Finding[];
  private readonly conditions: ReadonlyMap<string, Condition>;
  /** By the node they lead into; none from a node into itself. */
  private readonly ways = new Map<number, WayIn[]>();
  /** Where the talk ends as it begins, that is why nobody gets anywhere: the places nobody gets to are not told. */
  private readonly endAtStart: readonly Finding[];
  private readonly at = new Map<string, Finding[]>();
  private readonly reached: Coverage['nodesSeen'];
  /** Outbursts nobody plays, and those who erupt and have none. */
  private readonly outbursts: ReturnType<Causes['outburstsOf']>;

  constructor(program: Program, coverage: Coverage, never: NeverTrue, findings: readonly Finding[]) {
    this.program = program;
    this.never = never;
    this.findings = findings;
    this.reached = coverage.nodesSeen;
    this.endAtStart = findings.filter(({ code }) => code === 'start-is-ending');
    for (const way of waysIn(program)) if (way.from.index !== way.to) pushTo(this.ways, way.to, way);
    this.conditions = new Map(
      coverage.guards().flatMap(({ path, when }) => (when ? [[formatPath(path), when] as const] : [])),
    );
    for (const finding of findings) pushTo(this.at, formatPath(finding.path), finding);
    this.outbursts = this.outburstsOf();
  }

  /** What is found idle at a place. */
  private idleAt(place: string): Finding[] {
    return (this.at.get(place) ?? []).filter(({ code }) => IDLE.has(code));
  }

  /** Options nobody is offered that a place stands in. */
  private optionAround({ path }: Finding): Finding[] {
    return path.flatMap((_, depth) =>
      (this.at.get(formatPath(path.slice(0, depth))) ?? []).filter(
        ({ code }) => code === 'unreachable-option',
      ),
    );
  }

  /** What keeps anything from coming about at a place: it is idle, or clears what it learns. */
  private barredAt(place: string): Finding[] {
    const cleared = (this.at.get(place) ?? []).filter(({ code }) => code === 'learnt-and-cleared');
    return [...cleared, ...this.idleAt(place)];
  }

  /** Why something is never true: it is declared for nothing, or where it could come about nobody gets. */
  private whyNever(wanted: Wanted): Finding[] {
    const declared = (this.at.get(wanted.join('.')) ?? []).filter(({ code }) => code.includes('-never-'));
    const sources = sourcesOf(this.program, wanted);
    const ended = sources.length > 0 ? this.endAtStart : [];
    return [...declared, ...ended, ...sources.flatMap((place) => this.barredAt(place))];
  }

  private whyShut(when: Condition | undefined): Finding[] {
    return wantedBy(this.program, this.never, when).flatMap((wanted) => this.whyNever(wanted));
  }

  /** Where nothing is ever on offer, that is the fault, and not each option. */
  private deadEnd({ node: id }: Finding): Finding[] {
    const node = this.program.nodes[this.program.nodeIndex.get(id ?? '') ?? -1];
    const shut =
      node?.kind === 'decision' &&
      node.choices.every((choice) =>
        this.idleAt(formatPath(utterancePath(this.program, node, choice))).some(
          ({ code }) => code === 'unreachable-option',
        ),
      );
    return shut ? this.findings.filter(({ code, node: own }) => code === 'dead-end' && own === id) : [];
  }

  /** Why nobody comes this way: nobody comes to where it begins, nobody can say it, or its condition never holds. */
  private whyNobodyComes({ from, said, when }: WayIn): Finding[] {
    if (!this.reached.has(from.index)) return this.idleAt(formatPath(nodePath(this.program, from)));
    const option = said
      ? this.idleAt(formatPath(utterancePath(this.program, from, said))).filter(
          ({ code }) => code === 'unreachable-option',
        )
      : [];
    return [...option, ...this.whyShut(when)];
  }

  private whyLost({ node: id }: Finding): readonly Finding[] {
    const index = this.program.nodeIndex.get(id ?? '') ?? -1;
    const ways = this.ways.get(index) ?? [];
    if (ways.length === 0) return this.notPlayed(index);
    const open = ways.filter(
      (way) => this.reached.has(way.from.index) && this.whyNobodyComes(way).length === 0,
    );
    // Words that could make somebody erupt are said and nobody does: that is a fault of its own.
    if (open.some(({ erupts }) => erupts) && ways.every(({ erupts }) => erupts)) return [];
    const behind = ways.filter(({ from }) => !this.reached.has(from.index));
    return behind.length === 0 && open.length > 0 ? [] : ways.flatMap((way) => this.whyNobodyComes(way));
  }

  /** An outburst that is not played because nobody is said to play it: one for each who erupts and has none. */
  private notPlayed(index: number): readonly Finding[] {
    const { unplayed, unhandled } = this.outbursts;
    return unplayed.size <= unhandled.length && unplayed.has(index) ? unhandled : [];
  }

  private outburstsOf() {
    const unplayed = this.program.nodes.filter(
      ({ phase, index }) => phase < 0 && !this.reached.has(index) && !this.ways.has(index),
    );
    return {
      unplayed: new Set(unplayed.map(({ index }) => index)),
      unhandled: this.findings.filter(({ code }) => code.endsWith('-unhandled')),
    };
  }

  of(finding: Finding): Finding[] {
    const { code, path } = finding;
    const place = formatPath(path);
    const found: Finding[] = [];
    if (code === 'unreachable-option') found.push(...this.deadEnd(finding));
    if (code === 'promise-never-made') found.push(...this.whyNever(['promises', String(path.at(-1))]));
    if (IDLE.has(code)) {
      found.push(...this.optionAround(finding));
      found.push(...this.whyShut(this.conditions.get(place)));
    }
    if (LOST.has(code)) found.push(...this.whyLost(finding));
    return found.filter((cause) => cause !== finding);
  }
}

/**
 * Leaves out of the findings of structure what only follows from another: what stands in an option nobody is offered,
 * nodes behind a node nobody reaches, conditions on a fact nobody can learn. Every finding left out comes, over however
 * many steps, of one that is told; of findings that only come of one another the first is told.
 */
export function rootCauses(
  program: Program,
  coverage: Coverage,
  never: NeverTrue,
  findings: readonly Finding[],
): Finding[] {
  const causes = new Causes(program, coverage, never, findings);
  const follow = new Map<Finding, Finding[]>();
  const roots = new Set<Finding>();
  for (const finding of findings) {
    const of = causes.of(finding);
    if (of.length === 0) roots.add(finding);
    for (const cause of of) pushTo(follow, cause, finding);
  }
  const explained = new Set<Finding>();
  const explain = (root: Finding): void => {
    const queue = [root];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (explained.has(at)) continue;
      explained.add(at);
      queue.push(...(follow.get(at) ?? []));
    }
  };
  for (const root of roots) explain(root);
  // A ring that nothing outside it explains: the first of it stands for all.
  for (const finding of findings) {
    if (explained.has(finding)) continue;
    roots.add(finding);
    explain(finding);
  }
  return findings.filter((finding) => roots.has(finding));
}
