import { type KeyboardEvent, useRef } from 'react';
import type { OptionView } from '../session/views/trainee-view.ts';
import { useDigitKeys } from '../ui/use-digit-keys.ts';
import { useMeantPresses } from '../ui/use-meant-presses.ts';
import styles from './options.module.css';
import { useFocusHere } from './use-focus-here.ts';

interface OptionListProps {
  readonly options: readonly OptionView[];
  /** Something lies over the options: when it has gone, they have appeared anew. */
  readonly covered?: boolean;
  readonly onChoose: (choice: string) => void;
  /** What is called out in a room is a letter. */
  readonly marks?: 'numbers' | 'letters';
}

/** What an option is called and picked by: 1, 2, … or A, B, … */
export const markOf = (index: number, marks: 'numbers' | 'letters'): string =>
  marks === 'letters' ? String.fromCharCode(65 + index) : `${index + 1}`;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus among the options; from the group itself, to the first or the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}

/**
 * What one can say. The group takes the focus, not the first option: whoever taps Enter through the
 * lines must not say something by accident.
 */
export function OptionList({ options, covered = false, marks = 'numbers', onChoose }: OptionListProps) {
  const group = useFocusHere<HTMLFieldSetElement>();
  useMeantPresses(group, covered);
  useDigitKeys(group);
  const chosen = useRef(false);
  const choose = (choice: string) => {
    if (chosen.current) return;
    chosen.current = true;
    onChoose(choice);
  };
  return (
    <fieldset ref={group} tabIndex={-1} aria-describedby="play-latest" onKeyDown={moveFocus}>
      <legend className="visually-hidden">
        怎么说？{options.length} 句里挑一句，按{marks === 'letters' ? '字母' : '数字'}键，或用上下键选、回车定
      </legend>
      <div className={styles.options}>
        {options.map((option, index) => (
          <button
            key={option.id}
            type="button"
            className={styles.option}
            aria-keyshortcuts={markOf(index, marks)}
            onClick={() => choose(option.id)}
          >
            <span className={styles.number}>{markOf(index, marks)}</span>
            <span className={styles.text}>
              {option.to !== undefined && <span className={styles.to}>对{option.to}</span>}
              {option.text}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
