import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import styles from './me-page.module.css';

interface PinFormProps {
  readonly label: string;
  readonly action: string;
  /** Said under the field: what went wrong. */
  readonly trouble?: string | undefined;
  readonly onPin: (pin: string) => void;
  readonly onCancel?: () => void;
}

/** Asks for a PIN. Any characters: it keeps colleagues from a careless click and is no password. */
export function PinForm({ label, action, trouble, onPin, onCancel }: PinFormProps) {
  const id = useId();
  const [pin, setPin] = useState('');
  const submit = () => {
    onPin(pin);
    setPin('');
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        required
        minLength={4}
        maxLength={40}
        value={pin}
        aria-describedby={trouble ? `${id}-trouble` : undefined}
        onChange={({ target }) => setPin(target.value)}
      />
      <span className={styles.formActions}>
        <Button type="submit">{action}</Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            算了
          </Button>
        )}
      </span>
      {trouble && (
        <p id={`${id}-trouble`} role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </Form>
  );
}
