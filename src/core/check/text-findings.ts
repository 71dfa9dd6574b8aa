import type { ProgramNode, Utterance } from '../program/program.ts';
import { plainText } from '../rubric/plain-text.ts';
import { editDistance } from '../shared/nearest.ts';
import type { Study } from './check-scenario.ts';
import { atChoice, type Finding, overall } from './finding.ts';

/** A text, and which letters it is made of as bits: far apart there is far apart altogether. */
interface Worded {
  readonly text: string;
  readonly letters: number;
}

interface Said {
  readonly node: ProgramNode;
  readonly said: Utterance;
  readonly plain: Worded;
  /** The clauses in an order of their own: turned round they are the same words. */
  readonly sorted: Worded;
}

/** Below this share of differing characters two options are the same words again. */
const NEAR = 0.2;
/** Letters compared with letters at most: some seconds. No honest file comes near. */
const MOST_COMPARED = 100_000_000;

function worded(text: string): Worded {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 31);
  return { text, letters };
}

const sortClauses = (text: string): string => text.split(/\p{P}/u).map(plainText).sort().join('');

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Finds the first of earlier options that says the same, and gives up when comparing would take too long. */
export class TwinFinder {
  /** Letters compared so far. */
  compared = 0;
  private readonly most: number;
  private readonly earlier: Said[] = [];
  private readonly byText = new Map<string, Said>();

  constructor(most = MOST_COMPARED) {
    this.most = most;
  }

  get gaveUp(): boolean {
    return this.compared > this.most;
  }

  private near(left: Worded, right: Worded): boolean {
    const most = Math.floor(Math.max(left.text.length, right.text.length) * NEAR);
    if (Math.abs(left.text.length - right.text.length) > most) return false;
    // One edit changes two letters of the alphabet at most.
    if (countBits(left.letters ^ right.letters) > 2 * most) return false;
    this.compared += left.text.length * right.text.length;
    return editDistance(left.text, right.text, most) <= most;
  }

  /** The first of those seen before which is alike; this one is seen from now on. */
  find(item: Said): Said | undefined {
    const same = this.byText.get(item.plain.text);
    const twin = this.gaveUp ? same : this.earlier.find((other) => other === same || this.alike(item, other));
    this.earlier.push(item);
    if (!same) this.byText.set(item.plain.text, item);
    return twin;
  }

  private alike(left: Said, right: Said): boolean {
    return !this.gaveUp && (this.near(left.plain, right.plain) || this.near(left.sorted, right.sorted));
  }
}

/** Options whose words stand elsewhere in the file already. */
export function textFindings({ program }: Study): Finding[] {
  const finder = new TwinFinder();
  const findings = program.nodes.flatMap((node) =>
    node.kind === 'decision'
      ? node.choices.flatMap((said): Finding[] => {
          const plain = worded(plainText(said.text));
          const twin = finder.find({ node, said, plain, sorted: worded(sortClauses(said.text)) });
          if (!twin) return [];
          const same = twin.plain.text === plain.text;
          return [
            atChoice(
              program,
              node,
              said,
              same ? 'duplicate-text' : 'near-duplicate-text',
              `和“${twin.node.id}”里的“${twin.said.id}”${same ? '一字不差' : '几乎一样'}`,
              { severity: 'warning', hint: '每个选项说这个当口才说得出的话' },
            ),
          ];
        })
      : [],
  );
  if (!finder.gaveUp) return findings;
  return [
    ...findings,
    overall('texts-not-all-compared', '选项太多太像，有没有几乎一样的没有全比完；一字不差的都报了', {
      severity: 'note',
      hint: '把情景拆成几个',
    }),
  ];
}
