/** Two quotes around a path that reaches src/core from a file of src/ui. */
const CORE_PATH = /['"](?:\.\.\/)+core\/[^'"]+['"]/;
const STATEMENT = /^[ \t]*(?:import|export)\b[^;]*?from\s*['"][^'"]+['"]|^[ \t]*import\s*['"][^'"]+['"]/gm;
const DYNAMIC = /\bimport\(\s*['"][^'"]+['"]/g;

/**
 * Imports of src/core in the text of one ui file that would survive compilation.
 * dependency-cruiser cannot tell (swc drops the word `type`), the text can: with
 * `verbatimModuleSyntax` only `import type` and `export type` vanish.
 */
export function coreValueImports(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [...(code.match(STATEMENT) ?? []), ...(code.match(DYNAMIC) ?? [])];
  return found
    .map((statement) => statement.trim().replace(/\s+/g, ' '))
    .filter((statement) => CORE_PATH.test(statement) && !/^(?:import|export) type\b/.test(statement));
}
