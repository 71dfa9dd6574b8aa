import { problem } from '../scenario/known-names.ts';
import type { Issue } from '../shared/issue.ts';
import type { Checklist } from './checklist-schema.ts';
import type { MetOption } from './met-options.ts';

/** What a checklist says is practised and is not: options nobody comes to, or that are never the best there. */
export function checklistIssues({ groups }: Checklist, options: readonly MetOption[]): Issue[] {
  return groups.flatMap(({ items }, group) =>
    items.flatMap(({ name, shown }, item) =>
      shown.flatMap(({ scenario, node, choice }, at) => {
        const path = ['groups', group, 'items', item, 'shown', at];
        const met = options.find(
          (option) => option.scenario === scenario && option.node === node && option.choice === choice,
        );
        const where = `${scenario}/${node}/${choice}`;
        if (!met)
          return [
            problem(
              'checklist-unmet',
              path,
              `“${name}”说的 ${where} 演不到`,
              '换成一个演得到的选项，或删掉这一处',
            ),
          ];
        if (!met.best)
          return [
            problem(
              'checklist-not-best',
              path,
              `“${name}”说的 ${where} 从来不是当时最好的一句`,
              '换成一处这样做才对的选项',
            ),
          ];
        return [];
      }),
    ),
  );
}
