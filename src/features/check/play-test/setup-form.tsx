import type { PersonSetup, SetupView, Variable } from '../../../session/views/try-out-view.ts';
import { Button } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { variableWord } from '../variable-words.ts';
import styles from './play-test.module.css';

interface SetupFormProps {
  readonly setup: SetupView;
  readonly onValue: (person: string, variable: Variable, value: number) => void;
  readonly onFact: (fact: string, holds: boolean) => void;
  readonly onResume: (node: string) => void;
  readonly onStart: () => void;
}

/** How everybody stands and what is known when the test begins. */
export function SetupForm({ setup, onValue, onFact, onResume, onStart }: SetupFormProps) {
  const { present, absent, facts, resume } = setup;
  const field = (person: PersonSetup) => (
    <PersonFields
      key={person.id}
      person={person}
      onChange={(variable, value) => onValue(person.id, variable, value)}
    />
  );
  return (
    <Form className={styles.form} onSubmit={onStart}>
      <div className={styles.people}>{present.map(field)}</div>
      {absent.length > 0 && (
        <details className={styles.absent}>
          <summary>不在这一段的 {absent.length} 个人</summary>
          <div className={styles.people}>{absent.map(field)}</div>
        </details>
      )}
      {facts.length > 0 && (
        <fieldset className={styles.facts}>
          <legend>已经知道或成立的</legend>
          {facts.map(({ id, name, holds }) => (
            <label key={id}>
              <input type="checkbox" checked={holds} onChange={({ target }) => onFact(id, target.checked)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {resume && (
        <label className={styles.resume}>
          在哪里被打断的
          <select value={resume.at} onChange={({ target }) => onResume(target.value)}>
            {resume.nodes.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit" variant="primary">
        开始试演
      </Button>
    </Form>
  );
}

interface PersonFieldsProps {
  readonly person: PersonSetup;
  readonly onChange: (variable: Variable, value: number) => void;
}

function PersonFields({ person: { name, values }, onChange }: PersonFieldsProps) {
  return (
    <fieldset className={styles.person}>
      <legend>{name}</legend>
      <div className={styles.numbersRow}>
        {values.map(({ variable, value, range }) => (
          <NumberField
            key={variable}
            label={variableWord(variable)}
            range={range}
            value={value}
            onChange={(next) => onChange(variable, next)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, range: [low, high], value, onChange }: NumberFieldProps) {
  return (
    <label className={styles.number}>
      {label}
      <select value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {Array.from({ length: high - low + 1 }, (_, index) => low + index).map((step) => (
          <option key={step}>{step}</option>
        ))}
      </select>
    </label>
  );
}
