import { useId, useState } from 'react';
import { cleanName } from '../core/room/clean-name.ts';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import styles from './phone.module.css';

export interface Entering {
  readonly as: 'seat' | 'observer';
  readonly code: string;
  readonly name: string;
}

interface DoorProps {
  /** From the address, where it names one. */
  readonly code: string | undefined;
  readonly as: 'seat' | 'observer';
  readonly name: string;
  /** Why one was not let in. */
  readonly trouble: string | undefined;
  readonly onEnter: (entering: Entering) => void;
}

const digits = (text: string): string =>
  [...text.normalize('NFKC')]
    .filter((sign) => /\d/.test(sign))
    .slice(0, 6)
    .join('');

/** A number and a name, and one is in. */
export function Door({ code: given, as: role, name: known, trouble, onEnter }: DoorProps) {
  const [code, setCode] = useState(given ?? '');
  const [name, setName] = useState(known);
  const [as, setAs] = useState(role);
  const [asked, setAsked] = useState(false);
  const [codeId, nameId, codeHelp, nameHelp] = [useId(), useId(), useId(), useId()];
  const clean = cleanName(name);
  const noCode = code.length !== 6;
  const enter = () => {
    setAsked(true);
    if (!noCode && clean) onEnter({ as, code, name: clean });
  };
  return (
    <main className={styles.door}>
      <h1>{as === 'seat' ? '来上课' : '来旁听'}</h1>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <Form onSubmit={enter} className={styles.form} noValidate>
        <label htmlFor={codeId}>大屏上的六位数字</label>
        <input
          id={codeId}
          className={styles.code}
          inputMode="numeric"
          autoComplete="off"
          value={code}
          aria-invalid={asked && noCode}
          aria-describedby={asked && noCode ? codeHelp : undefined}
          onChange={({ target }) => setCode(digits(target.value))}
        />
        {asked && noCode && (
          <p id={codeHelp} className={styles.help} role="alert">
            还差 {6 - code.length} 位
          </p>
        )}
        <label htmlFor={nameId}>名字或学号</label>
        <input
          id={nameId}
          className={styles.name}
          autoComplete="off"
          maxLength={64}
          value={name}
          aria-invalid={asked && !clean}
          aria-describedby={asked && !clean ? nameHelp : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        {asked && !clean && (
          <p id={nameHelp} className={styles.help} role="alert">
            写个名字，同学要靠它找到您
          </p>
        )}
        <Button type="submit" variant="primary" wide>
          进教室
        </Button>
      </Form>
      <p className={styles.small}>名字只在这间教室里用，下课就删。</p>
      <Button variant="quiet" onClick={() => setAs(as === 'seat' ? 'observer' : 'seat')}>
        {as === 'seat' ? '我是来旁听、评题的' : '我是来上课的'}
      </Button>
    </main>
  );
}
