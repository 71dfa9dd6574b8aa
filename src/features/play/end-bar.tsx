import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import styles from './dock.module.css';
import { useFocusIfFree } from '../../stage/use-focus-here.ts';
import { Button } from '../../ui/button.tsx';

/** The talk is over: on to what it came to. Whoever taps on through the lines does not tap past the ending. */
export function EndBar({ onFinished }: { readonly onFinished: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useMeantPresses(box);
  const button = useFocusIfFree<HTMLButtonElement>();
  return (
    <div ref={box} className={styles.continue}>
      <Button ref={button} variant="primary" onClick={onFinished}>
        看复盘
        <Icon name="next" />
      </Button>
    </div>
  );
}
