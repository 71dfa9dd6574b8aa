import type { Rubric, SettingId } from '../../core/rubric/catalog.ts';
import type { RegisterProgress } from '../../core/scoring/progress/register-progress.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import { Section } from '../../ui/section.tsx';
import styles from './rows.module.css';
import { ShareLine } from './share-line.tsx';

interface RegisterSectionProps {
  readonly registers: readonly RegisterProgress[];
  readonly names: RubricNames;
  readonly rubric: Rubric | undefined;
}

function advice(setting: SettingId, rubric: Rubric | undefined): string {
  if (!rubric) return '';
  const { prefer, avoid } = rubric.settings[setting];
  const told = (ids: readonly string[]) =>
    ids
      .flatMap((id) => entryOf(rubric.registers, id) ?? [])
      .map(({ name, gloss }) => `${gloss}（${name}）`)
      .join('；');
  return `宜：${told(prefer)}。忌：${told(avoid)}。`;
}

/** How the ways of speaking suited each setting. */
export function RegisterSection({ registers, names, rubric }: RegisterSectionProps) {
  return (
    <Section title="口气对不对场合" lead="说的话里，有多少是这个场合该用的那种口气。">
      {registers.length === 0 && <p className={styles.none}>还没有算数的话可看。</p>}
      <ul className={styles.rows}>
        {registers.map(({ setting, preferred, avoided, spoken, band }) => (
          <li key={setting} className={styles.row}>
            <h3 className={styles.name}>
              {names.settings[setting].name}
              <span className={styles.note}>{advice(setting, rubric)}</span>
            </h3>
            <ShareLine
              taken={preferred}
              telling={spoken}
              band={band}
              count={`${spoken} 句里对场合 ${preferred} 句${avoided > 0 ? `，犯忌 ${avoided} 句` : ''}`}
              unit="句"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
