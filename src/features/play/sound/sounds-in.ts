import { type SoundName, TICKS } from '../../../ports/sound-player.ts';
import type { AssetsView } from '../../../session/views/assets-view.ts';
import { ambienceOfPlace } from './ambience-of.ts';

const isRain = (cue: string): cue is 'rain' => cue === 'rain';

/** Every sound a scenario can come to, each once: the places, what happens there, the page's own. */
export function soundsIn({ places, cues }: AssetsView): SoundName[] {
  const around = [...places.map(ambienceOfPlace), ...cues.filter(isRain)];
  return [
    ...new Set<SoundName>([
      ...TICKS.map((tick) => `tick-${tick}` as const),
      ...around.map((place) => `ambience-${place}` as const),
      ...cues.map((cue) => `cue-${cue}` as const),
    ]),
  ];
}
