import { Howl, Howler } from 'howler';
import type { SoundName } from '../../ports/sound-player.ts';
import { LOOP_LEAD, LOOP_SECONDS } from './loop.ts';
import { SOURCE_FORMATS, sourcesOf } from './sound-files.ts';

/** The part of an ambience that goes round. */
export const ROUND = 'round';

const nothing = () => undefined;

function newHowl(name: SoundName): Howl {
  return new Howl({
    src: sourcesOf(name),
    format: SOURCE_FORMATS,
    ...(name.startsWith('ambience-') && {
      sprite: { [ROUND]: [LOOP_LEAD * 1000, LOOP_SECONDS * 1000, true] },
    }),
    // A sound that does not come, or a machine without a loudspeaker, is no trouble to anybody.
    onloaderror: nothing,
    onplayerror: nothing,
  });
}

/** Sounds by name, each fetched when first asked for and kept. Asking makes an AudioContext: only after a gesture. */
export function howlCache(): (name: SoundName) => Howl {
  const kept = new Map<SoundName, Howl>();
  // Ten <audio> elements that nothing here plays on would be made at the first press, while a person waits for it.
  Howler.html5PoolSize = 0;
  return (name) => {
    const howl = kept.get(name) ?? newHowl(name);
    kept.set(name, howl);
    return howl;
  };
}
