import type { ProgramNode, Utterance } from '../program/program.ts';
import { plainText } from '../rubric/plain-text.ts';
import { editDistance } from '../shared/nearest.ts';
import type { Study } from './check-scenario.ts';
import { atChoice, type Finding } from './finding.ts';

interface Said {
  readonly node: ProgramNode;
  readonly said: Utterance;
  readonly plain: string;
  /** The clauses in an order of their own: turned round they are the same words. */
  readonly sorted: string;
}

/** Below this share of differing characters two options are the same words again. */
const NEAR = 0.2;

const sortClauses = (text: string): string => text.split(/\p{P}/u).map(plainText).sort().join('');

const near = (left: string, right: string): boolean =>
  editDistance(left, right) <= Math.max(left.length, right.length) * NEAR;

function alike(left: Said, right: Said): boolean {
  const longest = Math.max(left.plain.length, right.plain.length);
  if (Math.abs(left.plain.length - right.plain.length) > longest * NEAR) return false;
  return near(left.plain, right.plain) || near(left.sorted, right.sorted);
}

/** Options whose words stand elsewhere in the file already. */
export function textFindings({ program }: Study): Finding[] {
  const all = program.nodes.flatMap((node) =>
    node.kind === 'decision'
      ? node.choices.map(
          (said): Said => ({ node, said, plain: plainText(said.text), sorted: sortClauses(said.text) }),
        )
      : [],
  );
  return all.flatMap((item, index) => {
    const twin = all.slice(0, index).find((other) => alike(item, other));
    if (!twin) return [];
    const same = twin.plain === item.plain;
    return [
      atChoice(
        program,
        item.node,
        item.said,
        same ? 'duplicate-text' : 'near-duplicate-text',
        `和“${twin.node.id}”里的“${twin.said.id}”${same ? '一字不差' : '几乎一样'}`,
        {
          severity: 'warning',
          hint: '每个选项说这个当口才说得出的话',
        },
      ),
    ];
  });
}
