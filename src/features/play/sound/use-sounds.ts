import { useEffect, useRef, useState } from 'react';
import type { Services } from '../../../ports/services.ts';
import type { SoundPlayer } from '../../../ports/sound-player.ts';
import { whenIdle } from '../../../ui/when-idle.ts';
import type { TalkEntry } from '../talk-entries.ts';
import type { Session } from '../use-session.ts';
import { ambienceOf } from './ambience-of.ts';
import { newSounds } from './new-sounds.ts';
import { soundsIn } from './sounds-in.ts';

/** The player once its code is there. Sound is worth no error page. */
function usePlayer(sound: Services['sound']): SoundPlayer | undefined {
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
function useCues(player: SoundPlayer | undefined, { context, stage }: Session): void {
  const met = useRef<WeakSet<TalkEntry>>(undefined);
  const { talk, shown } = context;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `talk` and `shown` are what of the context brings a line
  useEffect(() => {
    if (!player) return;
    const first = met.current === undefined;
    met.current ??= new WeakSet();
    const { cue, tick } = newSounds(context, met.current, first);
    if (tick) player.tick(tick);
    if (cue) player.cue(cue);
  }, [player, talk, shown]);
  const over = stage === 'ended';
  useEffect(() => {
    if (over) player?.tick('ending');
  }, [player, over]);
}

/** What is heard follows what is shown; leaving the stage ends it. */
export function useSounds(sound: Services['sound'], session: Session): void {
  const player = usePlayer(sound);
  const { context, stage, overlay } = session;
  const { program } = context;
  const around = stage === 'ended' ? undefined : ambienceOf(context);
  const held = overlay !== undefined;
  useEffect(() => player?.hold(held), [player, held]);
  useEffect(() => player?.ambience(around), [player, around]);
  useCues(player, session);
  useEffect(() => player && whenIdle(() => player.prepare(soundsIn(program))), [player, program]);
  useEffect(() => () => player?.stop(), [player]);
}
