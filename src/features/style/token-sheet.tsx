import { Section } from '../../ui/section.tsx';
import styles from './sheets.module.css';

/** The names in src/ui/tokens.css and the one thing each means. */
const COLOURS: readonly (readonly [token: string, means: string])[] = [
  ['paper', '纸面'],
  ['surface', '卡片'],
  ['sunken', '凹下去的'],
  ['ink', '正文'],
  ['ink-2', '次要的字'],
  ['ink-3', '不能用的'],
  ['line', '分隔'],
  ['line-strong', '控件的边'],
  ['navy', '公安，能做的事'],
  ['navy-strong', '按住时'],
  ['navy-soft', '你说的，选中的'],
  ['red', '只给底线'],
  ['red-soft', '底线的底'],
  ['amber', '差一点'],
  ['amber-soft', '提醒的底'],
  ['amber-fill', '快到了'],
  ['green', '到了'],
  ['green-soft', '到了的底'],
  ['focus', '光标在哪儿'],
];

const SIZES = ['xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Colours as they are in the theme now on, letters and spaces. */
export function TokenSheet() {
  return (
    <>
      <Section title="颜色" lead="一种颜色只说一件事，从不单靠颜色说。换主题看看：设置，颜色。">
        <ul className={styles.swatches}>
          {COLOURS.map(([token, means]) => (
            <li key={token}>
              <span className={styles.swatch} style={{ background: `var(--${token})` }} />
              <code>{token}</code>
              {means}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="字与间距" lead="界面用黑体，人说的话用宋体。大小都跟着“大字”走。">
        <ul className={styles.sizes}>
          {SIZES.map((size) => (
            <li key={size}>
              <code>text-{size}</code>
              <span className={styles.sample} style={{ fontSize: `var(--text-${size})` }}>
                您先坐，慢慢说
                <span className={styles.voice}>您先坐，慢慢说</span>
              </span>
            </li>
          ))}
        </ul>
        <ul className={styles.spaces}>
          {SPACES.map((space) => (
            <li key={space}>
              <span className={styles.space} style={{ width: `var(--space-${space})` }} />
              <code>space-{space}</code>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
