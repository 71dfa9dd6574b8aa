import { useFocusHere } from '../../stage/use-focus-here.ts';
import { Button } from '../../ui/button.tsx';
import { useDigitKeys } from '../../ui/use-digit-keys.ts';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import styles from './dock.module.css';
import type { Playing } from './use-session.ts';
import { CONFIDENCE_WORDS } from './words.ts';

/**
 * Three times a run: how sure was that? Asked between the choice and the reaction, because before it would
 * stand in the way of thinking and after it the answer is known.
 */
export function ConfidenceQuestion({ playing: { view, send } }: { readonly playing: Playing }) {
  const group = useFocusHere<HTMLFieldSetElement>();
  useMeantPresses(group, view.overlay !== undefined);
  useDigitKeys(group);
  return (
    <fieldset className={styles.ask} ref={group} tabIndex={-1}>
      <p className={styles.chosen}>{view.chosen}</p>
      <legend className={styles.label}>你挑的这句，有几分把握？</legend>
      <div className={styles.foot}>
        {CONFIDENCE_WORDS.map(({ level, word }, index) => (
          <Button
            key={level}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => send({ type: 'confidence', level })}
          >
            <span className={styles.digit} aria-hidden="true">
              {index + 1}
            </span>
            {word}
          </Button>
        ))}
        <span className={styles.keys}>不计分，复盘时给你自己对照</span>
      </div>
    </fieldset>
  );
}
