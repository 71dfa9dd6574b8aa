import type { Program, ProgramPerson } from '../../../core/program/program.ts';
import { RANGES, type Variable } from '../../../core/person/person-state.ts';
import { Button } from '../../../ui/button.tsx';
import { VARIABLE_WORDS } from '../variable-words.ts';
import styles from './play-test.module.css';
import type { Setup } from './try-out.ts';

interface SetupFormProps {
  readonly program: Program;
  readonly setup: Setup;
  readonly onChange: (setup: Setup) => void;
  readonly onStart: () => void;
}

/** How everybody stands and what is known when the test begins. */
export function SetupForm({ program, setup, onChange, onStart }: SetupFormProps) {
  const setValue = (person: string, variable: Variable, value: number) => {
    const state = setup.people[person];
    if (state) onChange({ ...setup, people: { ...setup.people, [person]: { ...state, [variable]: value } } });
  };
  const toggle = (fact: string, holds: boolean) => {
    const facts = new Set(setup.facts);
    if (holds) facts.add(fact);
    else facts.delete(fact);
    onChange({ ...setup, facts });
  };
  const field = (person: ProgramPerson) => (
    <PersonFields
      key={person.id}
      person={person}
      values={setup.people[person.id]}
      onChange={(variable, value) => setValue(person.id, variable, value)}
    />
  );
  const { present, absent } = whoIsThere(program, setup.node);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      <div className={styles.people}>{present.map(field)}</div>
      {absent.length > 0 && (
        <details className={styles.absent}>
          <summary>不在这一段的 {absent.length} 个人</summary>
          <div className={styles.people}>{absent.map(field)}</div>
        </details>
      )}
      {program.factBit.size > 0 && (
        <fieldset className={styles.facts}>
          <legend>已经知道或成立的</legend>
          {[...program.factBit.keys()].map((fact) => (
            <label key={fact}>
              <input
                type="checkbox"
                checked={setup.facts.has(fact)}
                onChange={({ target }) => toggle(fact, target.checked)}
              />
              {program.scenario.facts?.[fact]?.name ?? fact}
            </label>
          ))}
        </fieldset>
      )}
      {setup.resume !== undefined && (
        <label className={styles.resume}>
          在哪里被打断的
          <select
            value={setup.resume}
            onChange={({ target }) => onChange({ ...setup, resume: target.value })}
          >
            {program.nodes
              .filter(({ phase }) => phase >= 0)
              .map(({ id }) => (
                <option key={id}>{id}</option>
              ))}
          </select>
        </label>
      )}
      <Button type="submit" variant="primary">
        开始试演
      </Button>
    </form>
  );
}

/** People of the node's phase, and the others. Anybody may be there when something interrupts. */
function whoIsThere(program: Program, id: string) {
  const phase = program.phases[program.nodes[program.nodeIndex.get(id) ?? -1]?.phase ?? -1];
  const there = (index: number) => phase === undefined || phase.main === index || phase.sides.includes(index);
  return {
    present: program.people.filter(({ index }) => there(index)),
    absent: program.people.filter(({ index }) => !there(index)),
  };
}

interface PersonFieldsProps {
  readonly person: ProgramPerson;
  readonly values: Setup['people'][string] | undefined;
  readonly onChange: (variable: Variable, value: number) => void;
}

function PersonFields({ person, values, onChange }: PersonFieldsProps) {
  return (
    <fieldset className={styles.person}>
      <legend>{person.name}</legend>
      <div className={styles.numbersRow}>
        {VARIABLE_WORDS.map(([variable, word]) => (
          <NumberField
            key={variable}
            label={word}
            range={RANGES[variable]}
            value={values?.[variable] ?? 0}
            onChange={(value) => onChange(variable, value)}
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
