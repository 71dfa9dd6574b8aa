import type { DimensionId } from '../../core/rubric/catalog.ts';
import type { LookFirst } from '../../core/scoring/progress/look-first.ts';
import { TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import { Section } from '../../ui/section.tsx';
import styles from './look-section.module.css';
import type { Suggestion } from './suggest.ts';
import { bandWords } from './words.ts';

interface LookSectionProps {
  readonly look: LookFirst;
  readonly names: RubricNames;
  /** Scenarios that train a dimension, those not yet tried first. */
  readonly suggest: (dimensions: readonly DimensionId[]) => readonly Suggestion[];
  readonly play: (scenario: string) => string;
}

function Practice({ what, play }: { what: readonly Suggestion[]; play: LookSectionProps['play'] }) {
  if (what.length === 0) return null;
  return (
    <p className={styles.practice}>
      练它的情景：
      {what.map(({ id, title, fresh }) => (
        <a key={id} href={play(id)}>
          {title}
          {fresh && '（还没自己走过）'}
        </a>
      ))}
    </p>
  );
}

function Weakest({ look: { known, weakest, others, clear }, names, suggest, play }: LookSectionProps) {
  if (!weakest?.band || !others) {
    return (
      <li className={styles.card}>
        <h3>还比不出哪样弱</h3>
        <p>
          {known < 2
            ? `有两样以上满 ${TELLING_NEEDED} 处，才好放在一起比。`
            : `够数的 ${known} 样眼下一样高低，分不出谁弱。`}
        </p>
      </li>
    );
  }
  const { name } = names.dimensions[weakest.dimension];
  return (
    <li className={styles.card}>
      <h3>{clear ? `先补「${name}」` : `「${name}」眼下最低，还说不准`}</h3>
      <p>
        {weakest.telling} 处里把握住 {weakest.taken} 处，{bandWords(weakest.band)}。别的几样合起来
        {bandWords(others)}。{clear ? '两边的范围不搭边。' : '两边的范围还叠着，可能只是碰巧。'}
      </p>
      <Practice what={suggest([weakest.dimension])} play={play} />
    </li>
  );
}

function Thin({ look: { thin }, names, suggest, play }: LookSectionProps) {
  if (thin.length === 0) return null;
  return (
    <li className={styles.card}>
      <h3>还说不了什么的 {thin.length} 样</h3>
      <ul className={styles.thin}>
        {thin.map(({ dimension, telling }) => (
          <li key={dimension}>
            {names.dimensions[dimension].name}
            <span className={styles.short}>
              {telling === 0 ? '还没碰上' : `${telling} 处，还差 ${TELLING_NEEDED - telling} 处`}
            </span>
          </li>
        ))}
      </ul>
      <Practice
        what={suggest(thin.map(({ dimension }) => dimension)).filter(({ fresh }) => fresh)}
        play={play}
      />
    </li>
  );
}

/** What to look at first: the weakest of what is known, and what is not known. */
export function LookSection(props: LookSectionProps) {
  return (
    <Section title="先看哪儿" whole>
      <ul className={styles.cards}>
        <Weakest {...props} />
        <Thin {...props} />
      </ul>
    </Section>
  );
}
