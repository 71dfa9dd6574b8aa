import type { ScenarioCard } from '../../ports/scenario-source.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { Subject } from './check-state.ts';
import { FileDrop } from './file-drop.tsx';
import styles from './source-picker.module.css';

interface SourcePickerProps {
  readonly cards: readonly ScenarioCard[];
  readonly subject: Subject | undefined;
  readonly onPick: (subject: Subject) => void;
}

/** Which scenario to check: one of the app's, or a file of one's own. */
export function SourcePicker({ cards, subject, onPick }: SourcePickerProps) {
  const options = cards.map(({ id, title }) => ({ value: id, label: title }));
  const pickCard = (id: string) => {
    const card = cards.find((one) => one.id === id);
    if (card) onPick({ kind: 'shipped', id, name: card.title });
  };
  return (
    <div className={styles.picker}>
      <RadioCards
        legend="查一个自带的情景"
        value={subject?.kind === 'shipped' ? subject.id : undefined}
        options={options}
        onChange={pickCard}
        compact
      />
      <FileDrop
        name={subject?.kind === 'file' ? subject.name : undefined}
        onFile={(file) => onPick({ kind: 'file', file, name: file.name })}
      />
    </div>
  );
}
