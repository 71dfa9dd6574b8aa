import type { Services } from '../../ports/services.ts';
import { useTitle } from '../../ui/use-title.ts';
import { PeopleSheet } from './people-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import styles from './style-page.module.css';

/** Every person with every expression, every place in every light: for whoever draws the next one. */
export function StylePage({ services }: { readonly services: Services }) {
  useTitle('风格');
  return (
    <div className={styles.page}>
      <h1>风格</h1>
      <p className={styles.lead}>人和地方都是这样画的。要添人、添地方，先看这一页，再看 src/cli/art。</p>
      <PeopleSheet scenarios={services.scenarios} />
      <PlaceSheet />
    </div>
  );
}
