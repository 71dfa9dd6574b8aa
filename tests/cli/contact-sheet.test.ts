import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderSheet } from '../../src/cli/contact-sheet/render-sheet.ts';
import { sheetOf } from '../../src/cli/contact-sheet/sheet-of.ts';
import { loadFixture, loadShipped } from '../support/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const staged = loadFixture('staged-short');

describe('a contact sheet', () => {
  const nodes = sheetOf(staged);
  const frames = nodes.flatMap((node) => [
    ...node.frames,
    ...node.answers.flatMap((answer) => answer.frames),
  ]);

  it('has every node one can come to, each line once with what is seen with it', () => {
    expect(nodes.map(({ id }) => id)).toEqual(staged.nodes.map(({ id }) => id));
    const why = nodes.find(({ id }) => id === 'why');
    const words = why?.frames.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(words?.[0]).toBe('我在这儿摆了十一年！');
    expect(new Set(words).size).toBe(words?.length);
  });

  it('draws anew after every move, and not otherwise', () => {
    const answer = nodes
      .find(({ id }) => id === 'why')
      ?.answers.find(({ said }) => said.startsWith('十一年'));
    expect(answer?.frames.map(({ scene }) => scene.props.map(({ prop }) => prop))).toEqual([
      ['smoke'],
      ['smoke', 'hidden-paper'],
    ]);
    expect(answer?.frames[0]?.lines).toHaveLength(2);
  });

  it('closes with the picture of each ending', () => {
    const left = nodes.find(({ id }) => id === 'left')?.frames.at(-1);
    expect(left?.scene).toMatchObject({ place: 'street', seen: [], crowd: { size: 'few' } });
    expect(left?.lines[0]?.text).toBe('人走了，炉子还占着道');
  });

  it('is one page that needs nothing from anywhere, drawn as the talk is', async () => {
    const html = await renderSheet(ROOT, '街口的煤炉', nodes);
    expect(html.split('class="frame"').length - 1).toBe(frames.length);
    const named = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, name = '']) => name));
    expect(named.size).toBeGreaterThan(0);
    for (const name of named) expect(html).toContain(`id="${name}"`);
    expect(html).not.toMatch(/<script|<link|url\((?!['"]?#)|src="|https?:\/\/(?!www\.w3\.org)/);
    // Every class of the pictures has its rule.
    const drawn = new Set([...html.matchAll(/class="([a-zA-Z]{3}[0-9a-z]+)"/g)].map(([, name = '']) => name));
    expect(drawn.size).toBeGreaterThan(3);
    for (const name of drawn) expect(html).toContain(`.${name}`);
  }, 60_000);

  it('is made of a shipped scenario too, staged or not', () => {
    const program = loadShipped('four-doors');
    const sheet = sheetOf(program);
    expect(sheet).toHaveLength(program.nodes.length);
    const decisions = new Set(program.nodes.flatMap(({ kind, id }) => (kind === 'decision' ? id : [])));
    const shown = sheet.filter(({ id }) => decisions.has(id));
    expect(shown.every(({ frames: own, answers }) => own.length + answers.length > 0)).toBe(true);
  }, 60_000);
});
