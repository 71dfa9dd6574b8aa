import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { Chip } from '../../ui/chip.tsx';
import { Meter } from '../../ui/meter.tsx';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import { Notice } from '../../ui/notice.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import styles from './sheets.module.css';

const CHIPS = ['plain', 'navy', 'good', 'warn', 'danger'] as const;
const NOTICES = ['info', 'good', 'warn', 'danger'] as const;
const METERS = ['navy', 'good', 'warn', 'danger'] as const;
const BADGES = ['small', 'medium', 'large'] as const;
const MOODS = Object.keys(MOOD_WORDS) as LineMood[];

/** What tells: chips, notices, meters, badges. */
export function WordSheet() {
  return (
    <>
      <h3>标签和刻度</h3>
      <div className={styles.row}>
        {CHIPS.map((tone) => (
          <Chip key={tone} tone={tone}>
            {tone}
          </Chip>
        ))}
      </div>
      <div className={styles.grid}>
        {METERS.map((tone, index) => (
          <Meter key={tone} label={tone} value={index + 1} max={5} tone={tone} />
        ))}
      </div>
      <h3>知会</h3>
      <div className={styles.grid}>
        {NOTICES.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            先说一声，再往下走。
          </Notice>
        ))}
      </div>
      <h3>人的牌子</h3>
      <div className={styles.row}>
        {BADGES.map((size) => (
          <PersonBadge key={size} name="周师傅" size={size} speaking={size === 'medium'} />
        ))}
      </div>
      <div className={styles.row}>
        {MOODS.map((mood) => (
          <PersonBadge key={mood} name="周师傅" mood={mood} />
        ))}
      </div>
    </>
  );
}
