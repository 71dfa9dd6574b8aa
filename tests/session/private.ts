import type { Program } from '../../src/core/program/program.ts';

/** Names that must not stand anywhere in what a trainee sees: judgements, thoughts, numbers, hidden state. */
export const PRIVATE_NAMES = [
  'act',
  'acts',
  'anger',
  'best',
  'calm',
  'effects',
  'erupted',
  'face',
  'facts',
  'grade',
  'grades',
  'heard',
  'hotButtons',
  'indicators',
  'learns',
  'nearMiss',
  'node',
  'nodes',
  'program',
  'progress',
  'promises',
  'redline',
  'register',
  'replay',
  'rubric',
  'seed',
  'source',
  'thinks',
  'trust',
  'verdict',
  'verdicts',
  'why',
  'world',
  'worth',
] as const;
export type PrivateName = (typeof PRIVATE_NAMES)[number];

/** Every name of a property anywhere inside a type. */
export type NamesIn<Type> = Type extends readonly (infer Item)[]
  ? NamesIn<Item>
  : Type extends object
    ? { [Name in keyof Type]: (string extends Name ? never : Name) | NamesIn<Type[Name]> }[keyof Type]
    : never;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Every name and every text anywhere inside a value, as JSON carries it. */
export function insideOf(value: unknown): { readonly names: Set<string>; readonly texts: Set<string> } {
  const [names, texts] = [new Set<string>(), new Set<string>()];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') texts.add(part);
    else if (isList(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) {
        names.add(name);
        walk(inner);
      }
  };
  walk(JSON.parse(JSON.stringify(value)));
  return { names, texts };
}

function textsUnder(value: unknown, wanted: readonly string[], under = false): string[] {
  if (typeof value === 'string') return under ? [value] : [];
  if (isList(value)) return value.flatMap((item) => textsUnder(item, wanted, under));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsUnder(inner, wanted, wanted.includes(name) || (under && name === 'text')),
  );
}

/** Texts of a scenario file that no trainee reads before the end, by what they are. */
export function privateTexts({ scenario, nodes }: Program) {
  const options = nodes.flatMap((node) => (node.kind === 'decision' ? node.choices : []));
  const lines = [...nodes.flatMap(({ say }) => say), ...options.flatMap(({ reply }) => reply)];
  const said = [...options, ...lines].map(({ text }) => text).join('\n');
  // What somebody also says aloud is no secret: “记下了。” is thought in one place and said in another.
  const secret = (texts: readonly string[]) => [...new Set(texts)].filter((text) => !said.includes(text));
  return {
    reasons: secret(textsUnder(scenario, ['why', 'thinks', 'because'])),
    outcomes: secret(textsUnder(scenario, ['verdicts', 'later'])),
    notes: secret(Object.values(scenario.facts ?? {}).flatMap(({ note }) => note ?? [])),
    options: new Set(options.map(({ text }) => text)),
  };
}
