import { ButtonSheet } from './button-sheet.tsx';
import { ChoiceSheet } from './choice-sheet.tsx';
import { WordSheet } from './word-sheet.tsx';
import { Section } from '../../ui/section.tsx';

/** Every component of src/ui in its states, to be tried. */
export function ComponentSheet() {
  return (
    <Section title="部件" lead="都在 src/ui，拿到值就画，自己什么也不存。用 Tab 走一遍，看光标。">
      <ButtonSheet />
      <ChoiceSheet />
      <WordSheet />
    </Section>
  );
}
