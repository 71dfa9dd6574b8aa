import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { OptionView } from '../session/views/trainee-view.ts';
import { useDigitKeys } from '../ui/use-digit-keys.ts';
import { useMeantPresses } from '../ui/use-meant-presses.ts';
import styles from './options.module.css';
import { useFocusIfFree } from './use-focus-here.ts';

interface OptionListProps {
  readonly options: readonly OptionView[];
  /** Something lies over the options: when it has gone, they have appeared anew. */
  readonly covered?: boolean;
  readonly onChoose: (choice: string, sure?: number) => void;
  /** What is called out in a room is a letter. */
  readonly marks?: 'numbers' | 'letters';
  /** Asked on the card of an option before it is said; `say` says it. Undefined: a press says it at once. */
  readonly asking?: ((say: (sure: number) => void) => ReactNode) | undefined;
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
export function OptionList({
  options,
  covered = false,
  marks = 'numbers',
  onChoose,
  asking,
}: OptionListProps) {
  const group = useFocusIfFree<HTMLFieldSetElement>();
  const nothing = useRef<HTMLFieldSetElement>(null);
  const [picked, setPicked] = useState<string>();
  useMeantPresses(group, covered);
  // The digits are for what is asked on a card while one is open.
  useDigitKeys(picked === undefined ? group : nothing);
  const chosen = useRef(false);
  const choose = (choice: string, sure?: number) => {
    if (chosen.current) return;
    chosen.current = true;
    onChoose(choice, sure);
  };
  const press = (choice: string) =>
    asking ? setPicked(picked === choice ? undefined : choice) : choose(choice);
  return (
    <fieldset ref={group} tabIndex={-1} aria-describedby="play-latest" onKeyDown={moveFocus}>
      <legend className="visually-hidden">
        怎么说？{options.length} 句里挑一句，按{marks === 'letters' ? '字母' : '数字'}键，或用上下键选、回车定
      </legend>
      <div className={styles.options}>
        {options.map(({ id, text, to }, index) => (
          <div key={id} className={styles.card} data-picked={picked === id || undefined}>
            <button
              type="button"
              className={styles.option}
              aria-keyshortcuts={markOf(index, marks)}
              aria-expanded={asking && picked === id}
              onClick={() => press(id)}
            >
              <span className={styles.number}>{markOf(index, marks)}</span>
              <span className={styles.text}>
                {to !== undefined && <span className={styles.to}>对{to}</span>}
                {text}
              </span>
            </button>
            {picked === id && asking?.((sure) => choose(id, sure))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
