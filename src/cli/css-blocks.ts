export interface CssBlock {
  /** What stands before each `{` from the outside in; the last is this block's own. */
  preludes: string[];
  /** `property: value` texts directly in this block. */
  declarations: string[];
}

const STRINGS_AND_COMMENTS = /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)/g;

/** Cuts CSS into its blocks, nested ones too: enough grammar to ask where a feature stands. Strings are blanked. */
export function cssBlocks(text: string): CssBlock[] {
  const code = text.replace(STRINGS_AND_COMMENTS, (found) => (found.startsWith('/*') ? '' : '""'));
  const blocks: CssBlock[] = [];
  const open: CssBlock[] = [];
  for (const [, before = '', mark] of code.matchAll(/([^{};]*)([{};]|$)/g)) {
    const part = before.trim();
    const inner = open.at(-1);
    if (mark === '{') {
      const block = { preludes: [...(inner?.preludes ?? []), part], declarations: [] };
      blocks.push(block);
      open.push(block);
    } else {
      if (part && inner) inner.declarations.push(part);
      if (mark === '}') open.pop();
    }
  }
  return blocks;
}
