import { useEffect } from 'react';
import { useFocusHere } from '../../stage/use-focus-here.ts';
import { Button } from '../../ui/button.tsx';
import { useDigitKeys } from '../../ui/use-digit-keys.ts';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import styles from './how-sure.module.css';
import { CONFIDENCE_WORDS } from './words.ts';

/**
 * How sure one is of the words one is about to say: asked on their card, twice a run. Afterwards it would stand before
 * the face that answers.
 */
export function HowSure({ onSay }: { readonly onSay: (level: number) => void }) {
  const group = useFocusHere<HTMLFieldSetElement>();
  useMeantPresses(group);
  useDigitKeys(group);
  useEffect(() => {
    group.current?.scrollIntoView?.({ block: 'nearest' });
  }, [group]);
  return (
    <fieldset className={styles.sure} ref={group} tabIndex={-1}>
      <legend className="visually-hidden">这句有几分把握？不计分，复盘时给你自己对照</legend>
      <div className={styles.words}>
        <span aria-hidden="true">这句有几分把握？</span>
        {CONFIDENCE_WORDS.map(({ level, word }, index) => (
          <Button key={level} aria-keyshortcuts={`${index + 1}`} onClick={() => onSay(level)}>
            <span className={styles.digit} aria-hidden="true">
              {index + 1}
            </span>
            {word}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
