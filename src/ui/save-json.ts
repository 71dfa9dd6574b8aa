import { saveText } from './save-text.ts';

/** Hands a value to the browser as a JSON file to save; a text goes as it is. Letters of any script stay in the name. */
export const saveJson = (name: string, value: unknown): void =>
  saveText(
    `${name}.json`,
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    'application/json',
  );
