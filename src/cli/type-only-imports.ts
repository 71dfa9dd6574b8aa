const STATEMENT = /^[ \t]*(?:import|export)\b[^;]*?from\s*['"][^'"]+['"]|^[ \t]*import\s*['"][^'"]+['"]/gm;
const DYNAMIC = /\bimport\(\s*['"][^'"]+['"]/g;

/**
 * Imports of one part of src in the text of a file of another that would survive compilation.
 * dependency-cruiser cannot tell (swc drops the word `type`), the text can: with
 * `verbatimModuleSyntax` only `import type` and `export type` vanish.
 */
export function valueImports(text: string, part: 'core' | 'session'): string[] {
  /** Two quotes around a path that reaches the part. */
  const path = new RegExp(`['"](?:\\.\\./)+${part}/[^'"]+['"]`);
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [...(code.match(STATEMENT) ?? []), ...(code.match(DYNAMIC) ?? [])];
  return found
    .map((statement) => statement.trim().replace(/\s+/g, ' '))
    .filter((statement) => path.test(statement) && !/^(?:import|export) type\b/.test(statement));
}
