import { DIMENSIONS, type Rubric } from '../../core/rubric/catalog.ts';
import styles from './about-page.module.css';

/** 「三懂四会」, each in one line, as the rubric words it. */
export function Dimensions({ rubric }: { readonly rubric: Rubric }) {
  return (
    <>
      <p>「三懂四会」，一共七样：</p>
      <dl className={styles.dimensions}>
        {DIMENSIONS.map((id) => (
          <div key={id}>
            <dt>{rubric.dimensions[id].name}</dt>
            <dd>{rubric.dimensions[id].line}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
