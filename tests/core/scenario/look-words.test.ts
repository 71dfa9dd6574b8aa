import { describe, expect, it } from 'vitest';
import { LOOK_WORDS } from '../../../src/core/scenario/look-words.ts';
import { CLOTH_COLOURS, HAIR_COLOURS, SKINS } from '../../../src/ui/portrait/palette.ts';
import { GARMENTS, GLASSES, HAIRS, HATS } from '../../../src/ui/portrait/parts.ts';
import { readText } from '../../support/load.ts';

describe('the words for a look', () => {
  const drawn: Readonly<Record<string, readonly string[]>> = {
    hair: HAIRS,
    hairColor: Object.keys(HAIR_COLOURS),
    skin: Object.keys(SKINS),
    clothes: GARMENTS,
    color: Object.keys(CLOTH_COLOURS),
    trim: Object.keys(CLOTH_COLOURS),
    hat: HATS,
    glasses: GLASSES,
  };

  it.each(Object.entries(drawn))('%s: all that can be written is drawn, and nothing else', (part, words) => {
    expect(Object.keys(LOOK_WORDS[part as keyof typeof LOOK_WORDS]).sort()).toEqual([...words].sort());
  });

  it('are all explained in scenarios/README.md', () => {
    const rows = readText('scenarios/README.md').split('\n');
    for (const [part, words] of Object.entries(LOOK_WORDS)) {
      const row = rows.find((line) => line.startsWith('|') && line.includes(`\`${part}\``)) ?? '';
      for (const [word, meaning] of Object.entries(words)) expect(row).toContain(`${word} ${meaning}`);
    }
  });
});
