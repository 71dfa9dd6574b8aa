import type { Scenario } from '../../src/core/scenario/schema.ts';

/** Every text of a scenario that only a desk may read before it is revealed: reasons and thoughts. */
export function privateTexts(scenario: Scenario): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === 'object' && 'text' in value) collect(value.text);
    else if (value && typeof value === 'object' && 'why' in value) collect(value.why);
  };
  const walk = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'why' || key === 'thinks') collect(inner);
      walk(inner);
    }
  };
  walk(scenario.phases);
  return found.filter((text) => text.length > 6);
}

/** What an option is worth in a scenario, by its words: 0–3, where that hangs on nothing. */
export function gradeOf(scenario: Scenario, words: string): number {
  for (const phase of Object.values(scenario.phases))
    for (const node of Object.values(phase.nodes))
      for (const choice of Object.values(('choices' in node ? node.choices : undefined) ?? {}))
        if (words.includes(choice.text) && typeof choice.grade === 'number') return choice.grade;
  return -1;
}
