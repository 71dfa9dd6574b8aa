import type { StyleServices } from './style-services.ts';
import { useTitle } from '../../ui/use-title.ts';
import { ComponentSheet } from './component-sheet.tsx';
import { MotionSheet } from './motion-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { SoundSheet } from './sound-sheet.tsx';
import { TalkSheet } from './talk-sheet.tsx';
import styles from './style-page.module.css';
import { TokenSheet } from './token-sheet.tsx';

/** Colours, letters, components, people, places and motions in every state: for whoever draws the next one. */
export function StylePage({ services }: { readonly services: StyleServices }) {
  useTitle('风格');
  return (
    <div className={styles.page}>
      <h1>风格</h1>
      <p className={styles.lead}>
        要添一样东西，先在这里看看有没有。人怎么画的，看 src/ui/portrait/rig；地方怎么画的，看 src/cli/art。
      </p>
      <TokenSheet />
      <ComponentSheet />
      <PeopleSheet scenarios={services.scenarios} />
      <PlaceSheet />
      <TalkSheet />
      <MotionSheet settings={services.settings} />
      <SoundSheet sound={services.sound} />
    </div>
  );
}
