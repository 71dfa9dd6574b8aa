import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import coming from '../../ui/motion/coming.module.css';
import { Enter, shake } from '../../ui/motion/runtime.tsx';
import { Section } from '../../ui/section.tsx';
import { BodySheet } from './body-sheet.tsx';
import styles from './sheets.module.css';

const WAYS: readonly (readonly [name: string, draw: (beat: number) => ReactNode])[] = [
  [
    '台词出来',
    (beat) => (
      <p key={beat} className={coming.line}>
        我跑了五趟了。
      </p>
    ),
  ],
  [
    '选项出来',
    (beat) => (
      <div key={beat} className={coming.choices}>
        <p>您先坐，慢慢说。</p>
        <p>这事归法院。</p>
        <p>您消消气。</p>
      </div>
    ),
  ],
  ['结局', (beat) => <Enter key={beat}>一周后，他没有再来。</Enter>],
];

/** Every motion with a button that plays it. Where motion is off the buttons stand, and nothing moves. */
export function MotionSheet({ settings }: { readonly settings: SettingsStore }) {
  const [beat, setBeat] = useState(0);
  useSyncExternalStore(settings.subscribe, settings.get);
  const still = document.documentElement.dataset.motion === 'off';
  const box = useRef<HTMLParagraphElement>(null);
  const again = () => setBeat(beat + 1);
  return (
    <Section
      title="动"
      lead={still ? '这台电脑或设置里关了动画：按了也不动，话照样在。' : '每一样都短，都不挡着人往下走。'}
    >
      <div className={styles.row}>
        <Button onClick={again}>都动一遍</Button>
        <Button onClick={() => box.current && shake(box.current)}>压不住了</Button>
      </div>
      <div className={styles.grid}>
        {WAYS.map(([name, draw]) => (
          <div key={name} className={styles.stage}>
            <h3>{name}</h3>
            {draw(beat)}
          </div>
        ))}
        <div className={styles.stage}>
          <h3>压不住了</h3>
          <p ref={box}>周师傅压不住了</p>
        </div>
      </div>
      <BodySheet beat={beat} />
    </Section>
  );
}
