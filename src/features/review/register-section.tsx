import type { SettingId } from '../../core/rubric/catalog.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import { Chip } from '../../ui/chip.tsx';
import type { ReviewData } from './load-review.ts';
import styles from './register-section.module.css';
import { Fold } from '../../ui/fold.tsx';
import { percentText } from './words.ts';

const settingsMet = ({ report, setting }: ReviewData): SettingId[] => {
  const met = report.turns.flatMap(({ register }) => (register ? [register.setting] : []));
  return [...new Set(met.length > 0 ? met : [setting])];
};

function SettingLine({ setting, data }: { readonly setting: SettingId; readonly data: ReviewData }) {
  const { settings, registers } = data.rubricBundle.rubric;
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const register = entryOf(registers, id);
        return register ? `${register.name}（${register.gloss}）` : id;
      })
      .join('、');
  const { name, prefer, avoid } = settings[setting];
  return (
    <li>
      <strong>{name}</strong>：宜{names(prefer)}；忌{names(avoid)}。
    </li>
  );
}

/** How far the ways of speaking suited the settings of the talk. */
export function RegisterSection({ data }: { readonly data: ReviewData }) {
  const { spoken, preferred, avoided, neutral, rate } = data.report.registers;
  return (
    <Fold whole title="说话的路数合不合场合" fact={avoided > 0 ? `犯忌 ${avoided} 句` : undefined}>
      <ul className={styles.settings}>
        {settingsMet(data).map((setting) => (
          <SettingLine key={setting} setting={setting} data={data} />
        ))}
      </ul>
      <p className={styles.counts}>
        {rate === null ? (
          '这一趟没有开口。'
        ) : (
          <>
            <strong className={styles.rate}>{percentText(rate / 100)}</strong>
            你说了 {spoken} 句<Chip tone="good">对场合 {preferred}</Chip>
            <Chip>不碍事 {neutral}</Chip>
            <Chip tone={avoided > 0 ? 'warn' : 'plain'}>犯忌 {avoided}</Chip>
          </>
        )}
      </p>
    </Fold>
  );
}
