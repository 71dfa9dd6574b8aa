import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import styles from './me-page.module.css';

interface NameFormProps {
  readonly name?: string;
  readonly unit?: string;
  readonly action: string;
  /** The name may stay empty. */
  readonly nameless?: boolean;
  readonly onSave: (words: { readonly name: string; readonly unit: string }) => void;
}

/** Who one is: two lines, both only for telling records apart. */
export function NameForm({ name = '', unit = '', action, nameless = false, onSave }: NameFormProps) {
  const id = useId();
  const [words, setWords] = useState({ name, unit });
  const [given, setGiven] = useState({ name, unit });
  // Written elsewhere meanwhile, by a file taken in or in another tab: what stands here is the record.
  if (given.name !== name || given.unit !== unit) {
    setGiven({ name, unit });
    setWords({ name, unit });
  }
  const submit = () => {
    onSave({ name: words.name.trim(), unit: words.unit.trim() });
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-name`}>名字</label>
      <input
        id={`${id}-name`}
        value={words.name}
        maxLength={40}
        autoComplete="off"
        required={!nameless}
        onChange={({ target }) => setWords({ ...words, name: target.value })}
      />
      <label htmlFor={`${id}-unit`}>单位</label>
      <input
        id={`${id}-unit`}
        value={words.unit}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => setWords({ ...words, unit: target.value })}
      />
      <Button type="submit">{action}</Button>
    </Form>
  );
}
