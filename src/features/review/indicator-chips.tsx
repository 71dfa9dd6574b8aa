import type { Indicators } from '../../core/rubric/catalog.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './indicator-chips.module.css';

interface IndicatorChipsProps {
  readonly ids: readonly string[];
  readonly indicators: Indicators;
}

/** What a line showed, by the rubric's indicators: ＋ earns, − costs. */
export function IndicatorChips({ ids, indicators }: IndicatorChipsProps) {
  const known = ids.flatMap((id) => {
    const indicator = entryOf(indicators, id);
    return indicator ? [{ id, indicator }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.list}>
      {known.map(({ id, indicator }) => (
        <li key={id} title={indicator.gloss}>
          <Chip tone={indicator.weight > 0 ? 'good' : 'warn'}>
            {indicator.weight > 0 ? '＋' : '−'}
            {indicator.name}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
