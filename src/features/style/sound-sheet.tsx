import { useEffect, useState } from 'react';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { StyleServices } from './style-services.ts';
import { AMBIENCES, type Ambience, type SoundPlayer, TICKS, type Tick } from '../../ports/sound-player.ts';
import { Button } from '../../ui/button.tsx';
import { CUE_CAPTIONS } from '../../ui/cue-captions.ts';
import { Section } from '../../ui/section.tsx';
import styles from './sheets.module.css';

const PLACES: Readonly<Record<Ambience, string>> = {
  hall: '大厅',
  room: '屋里',
  corridor: '楼道',
  home: '家里',
  market: '市场',
  street: '街上',
  rain: '下雨',
};
const PAGE: Readonly<Record<Tick, string>> = { line: '来了一句', choose: '挑了一句', ending: '到头了' };

/** Every sound with what is written where it is heard. */
export function SoundSheet({ sound }: Pick<StyleServices, 'sound'>) {
  const [place, setPlace] = useState<Ambience>();
  const play = (how: (player: SoundPlayer) => void) => sound().then(how, () => undefined);
  useEffect(
    () => () =>
      void sound().then(
        (player) => player.stop(),
        () => undefined,
      ),
    [sound],
  );
  const stay = (next: Ambience) => {
    const wanted = next === place ? undefined : next;
    setPlace(wanted);
    play((player) => player.ambience(wanted));
  };
  return (
    <Section title="声音" lead="每一声在台词里都有字。没声音就看看设置里是不是静了音。">
      <h3>一声</h3>
      <div className={styles.row}>
        {Object.entries(CUE_CAPTIONS).map(([cue, caption]) => (
          <Button key={cue} onClick={() => play((player) => player.cue(cue as Cue))}>
            {caption}
          </Button>
        ))}
      </div>
      <h3>一处的声音</h3>
      <div className={styles.row}>
        {AMBIENCES.map((ambience) => (
          <Button key={ambience} aria-pressed={ambience === place} onClick={() => stay(ambience)}>
            {PLACES[ambience]}
            {ambience === place && '，正响着'}
          </Button>
        ))}
      </div>
      <h3>页面自己的</h3>
      <div className={styles.row}>
        {TICKS.map((tick) => (
          <Button key={tick} onClick={() => play((player) => player.tick(tick))}>
            {PAGE[tick]}
          </Button>
        ))}
      </div>
    </Section>
  );
}
