import type { Severity } from '../../../core/shared/issue.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** How grave a finding is, in a word. Red is kept for 底线, so an error is told by its sign. */
export function SeverityChip({ severity }: { readonly severity: Severity }) {
  if (severity === 'error') {
    return (
      <Chip tone="warn">
        <Icon name="warn" />
        错误
      </Chip>
    );
  }
  return severity === 'warning' ? <Chip tone="warn">提醒</Chip> : <Chip>附注</Chip>;
}
