import type { FocusAct } from '../../session/room/mentor/mentor-view.ts';
import styles from './desk.module.css';
import { MARK_KEYS } from './mark-keys.ts';

/** Which key is which act: to be read before the play begins. */
export function MarkLegend({ focus }: { readonly focus: readonly FocusAct[] }) {
  return (
    <>
      <ul className={styles.legend}>
        {focus.map(({ act, name, costs }, at) => (
          <li key={act} data-costs={costs || undefined}>
            <kbd>{MARK_KEYS[at]}</kbd>
            {name}
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        看到了按一下；该有没有，按住 Shift
        再按。红的是毛病，犯了按一下。按错了按退格键。徒弟挑话用数字键，碰不着这几个字母。
      </p>
    </>
  );
}
