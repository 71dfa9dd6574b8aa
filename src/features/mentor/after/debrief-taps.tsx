import { RadioCards } from '../../../ui/radio-cards.tsx';
import styles from './debrief.module.css';
import type { DebriefTapsProps } from './props.ts';

const USEFUL = [
  { value: 3, label: '有用' },
  { value: 2, label: '有一些' },
  { value: 1, label: '没多大用' },
] as const;
const FREE = [
  { value: 3, label: '想说的都说了' },
  { value: 2, label: '留了几句' },
  { value: 1, label: '不大敢说' },
] as const;

/** The trainee's word on the debrief, in two taps. */
export function DebriefTaps({ value, onChange }: DebriefTapsProps) {
  return (
    <section className={styles.taps} aria-label="学员点两下">
      <RadioCards
        compact
        legend="这么谈，有用吗"
        value={value.useful}
        options={USEFUL}
        onChange={(useful) => onChange({ ...value, useful })}
      />
      <RadioCards
        compact
        legend="话说得开吗"
        value={value.free}
        options={FREE}
        onChange={(free) => onChange({ ...value, free })}
      />
    </section>
  );
}
