import { DIMENSIONS } from '../../core/rubric/catalog.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import styles from './about-page.module.css';

/** 「三懂四会」, each in one line, as the rubric words it. */
export function Dimensions({ names }: { readonly names: RubricNames }) {
  return (
    <>
      <p>「三懂四会」，一共七样：</p>
      <dl className={styles.dimensions}>
        {DIMENSIONS.map((id) => (
          <div key={id}>
            <dt>{names.dimensions[id].name}</dt>
            <dd>{names.dimensions[id].line}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
