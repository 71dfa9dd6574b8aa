import { useEffect, useState } from 'react';
import { DIMENSIONS, type DimensionId } from '../../core/rubric/catalog.ts';
import type { RubricNames, ScenarioSource } from '../../ports/scenario-source.ts';
import styles from './about-page.module.css';

export type Lines = Partial<Record<DimensionId, { readonly line: string }>>;

/** The lines come with the rest of the rubric: undefined until then. Names alone are enough where they cannot be had. */
export function useLines(scenarios: ScenarioSource): Lines | undefined {
  const [lines, setLines] = useState<Lines>();
  useEffect(() => {
    let current = true;
    scenarios.rubric().then(
      ({ rubric }) => current && setLines(rubric.dimensions),
      () => current && setLines({}),
    );
    return () => {
      current = false;
    };
  }, [scenarios]);
  return lines;
}

interface DimensionsProps {
  readonly names: RubricNames['dimensions'];
  readonly lines: Lines;
}

/** 「三懂四会」, each in one line, as the rubric words it. */
export function Dimensions({ names, lines }: DimensionsProps) {
  return (
    <>
      <p>「三懂四会」，一共七样：</p>
      <dl className={styles.dimensions}>
        {DIMENSIONS.map((id) => (
          <div key={id}>
            <dt>{names[id].name}</dt>
            <dd>{lines[id]?.line}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
