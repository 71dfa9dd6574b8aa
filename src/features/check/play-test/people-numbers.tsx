import type { NumbersView } from '../../../session/views/try-out-view.ts';
import { classNames } from '../../../ui/class-names.ts';
import { variableWord } from '../variable-words.ts';
import styles from './play-test.module.css';

interface PeopleNumbersProps {
  readonly people: readonly NumbersView[];
  /** How everybody stands now, not only what has moved. */
  readonly now?: boolean;
}

/** The numbers of people, as the model has them. */
export function PeopleNumbers({ people, now = false }: PeopleNumbersProps) {
  if (people.length === 0) return <p className={styles.numbers}>谁的数都没动。</p>;
  return (
    <ul className={styles.numbers}>
      {people.map(({ id, call, values, open, gone }) => (
        <li key={id}>
          <b>{call}</b>
          {values.map(({ variable, value, was }) => (
            <span key={variable} className={classNames(was !== undefined && styles.moved)}>
              {variableWord(variable)} {was === undefined ? value : `${was}→${value}`}
            </span>
          ))}
          {now && <span>{open ? '听得进办法' : '还听不进办法'}</span>}
          {gone && <span>已经走了</span>}
        </li>
      ))}
    </ul>
  );
}
