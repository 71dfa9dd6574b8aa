import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import styles from './mentor.module.css';

interface WayInProps {
  readonly onKey: (key: string) => void;
  readonly onCode: (code: string) => void;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** At a hub: the mentor comes with the key, the trainee with six digits. */
export function WayIn({ onKey, onCode }: WayInProps) {
  return (
    <section className={styles.start}>
      <h1>带教</h1>
      <One
        title="我是徒弟"
        label="师傅屏幕上的六位号码"
        button="坐到对面"
        numeric
        onDone={(code) => onCode(code)}
      />
      <One title="我是师傅" label="钥匙（启动教室的那个窗口里印着）" button="开始带教" onDone={onKey} />
    </section>
  );
}

interface OneProps {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly numeric?: boolean;
  readonly onDone: (typed: string) => void;
}

function One({ title, label, button, numeric = false, onDone }: OneProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const typed = plain(text);
  return (
    <Form className={styles.block} onSubmit={() => (typed ? onDone(typed) : setAsked(true))}>
      <h2>{title}</h2>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.field}
        value={text}
        autoComplete="off"
        inputMode={numeric ? 'numeric' : 'text'}
        aria-invalid={asked && !typed}
        onChange={({ target }) => setText(target.value)}
      />
      {asked && !typed && <p role="alert">还没填。</p>}
      <Button type="submit" variant={numeric ? 'primary' : 'plain'}>
        {button}
      </Button>
    </Form>
  );
}
