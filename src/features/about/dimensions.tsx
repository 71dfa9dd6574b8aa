import { useEffect, useState } from 'react';
import { DIMENSIONS, type DimensionId } from '../../core/rubric/catalog.ts';
import type { ScenarioSource } from '../../ports/scenario-source.ts';
import styles from './about-page.module.css';

type Lines = Partial<Record<DimensionId, { readonly line: string }>>;

/** The lines come with the rest of the rubric; the names are at hand, and enough when the lines cannot be had. */
function useLines(scenarios: ScenarioSource): Lines {
  const [lines, setLines] = useState<Lines>({});
  useEffect(() => {
    let current = true;
    scenarios.rubric().then(
      ({ rubric }) => current && setLines(rubric.dimensions),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [scenarios]);
  return lines;
}

/** 「三懂四会」, each in one line, as the rubric words it. */
export function Dimensions({ scenarios }: { readonly scenarios: ScenarioSource }) {
  const { dimensions } = scenarios.names();
  const lines = useLines(scenarios);
  return (
    <>
      <p>「三懂四会」，一共七样：</p>
      <dl className={styles.dimensions}>
        {DIMENSIONS.map((id) => (
          <div key={id}>
            <dt>{dimensions[id].name}</dt>
            <dd>{lines[id]?.line}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
