import { useEffect, useRef, useState } from 'react';
import type { SoundPlayer } from '../../../ports/sound-player.ts';
import { seeAssets } from '../../../session/views/see-assets.ts';
import { seeScene } from '../../../session/views/see-scene.ts';
import type { StageLine } from '../../../stage/stage-line.ts';
import { whenIdle } from '../../../ui/when-idle.ts';
import type { PlayServices } from '../play-services.ts';
import type { Playing } from '../use-session.ts';
import { ambienceOf } from './ambience-of.ts';
import { newSounds } from './new-sounds.ts';
import { soundsIn } from './sounds-in.ts';

/** The player once its code is there. Sound is worth no error page. */
function usePlayer(sound: PlayServices['sound']): SoundPlayer | undefined {
  const [player, setPlayer] = useState<SoundPlayer>();
  useEffect(() => {
    let here = true;
    sound().then(
      (come) => here && setPlayer(come),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [sound]);
  return player;
}

/** Each line's cue when the line comes, a tick where there is none; never again for a line seen before. */
function useCues(player: SoundPlayer | undefined, { lines, view }: Playing): void {
  const met = useRef<WeakSet<StageLine>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lines` are what brings a sound
  useEffect(() => {
    if (!player) return;
    const first = met.current === undefined;
    met.current ??= new WeakSet();
    const { cue, tick } = newSounds({ lines, justBegun: view.untouched, first }, met.current);
    if (tick) player.tick(tick);
    if (cue) player.cue(cue);
  }, [player, lines]);
  const over = view.stage === 'ended';
  useEffect(() => {
    if (over) player?.tick('ending');
  }, [player, over]);
}

/** What is heard follows what is shown; leaving the stage ends it. */
export function useSounds(sound: PlayServices['sound'], playing: Playing): void {
  const player = usePlayer(sound);
  const { see, view } = playing;
  const around = view.stage === 'ended' ? undefined : ambienceOf(see(seeScene));
  const still = view.overlay !== undefined;
  useEffect(() => player?.hold(still), [player, still]);
  useEffect(() => player?.ambience(around), [player, around]);
  useCues(player, playing);
  useEffect(() => player && whenIdle(() => player.prepare(soundsIn(see(seeAssets)))), [player, see]);
  useEffect(() => () => player?.stop(), [player]);
}
