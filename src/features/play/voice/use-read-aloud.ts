import { useEffect, useRef } from 'react';
import type { Speech } from '../../../ports/speech.ts';
import { seeVoices } from '../../../session/views/see-voices.ts';
import type { Playing } from '../use-session.ts';
import { newLines, utterancesOf } from './lines-to-speak.ts';

/** Nobody listens to a page that is out of sight. */
function useStopWhenHidden(speech: Speech): void {
  useEffect(() => {
    const listen = () => document.visibilityState === 'hidden' && speech.stop();
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, [speech]);
}

interface Wanted {
  /** 0–1. */
  readonly volume: number;
  readonly linesAtOnce: boolean;
}

/**
 * Reads what people say as it comes into view, each line once. The next line cuts off the last; a pause and
 * leaving stop it, and going on does not begin again.
 *
 * @param wanted undefined: nothing is read
 */
export function useReadAloud(
  speech: Speech,
  { lines, see, view }: Pick<Playing, 'lines' | 'see' | 'view'>,
  wanted: Wanted | undefined,
): void {
  const considered = useRef<number>(undefined);
  const on = wanted !== undefined;
  const still = view.overlay !== undefined;
  useStopWhenHidden(speech);
  useEffect(
    () => () => {
      considered.current = undefined;
      speech.stop();
    },
    [speech],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lines` are what brings a line; a turn of the volume does not begin it again
  useEffect(() => {
    const fresh = wanted && !still ? newLines(lines, considered.current, wanted.linesAtOnce) : [];
    if (!wanted) considered.current = undefined;
    else if (!still) considered.current = lines.length;
    if (fresh.length > 0) speech.say(utterancesOf(see(seeVoices), fresh), wanted?.volume ?? 0);
    else speech.stop();
  }, [speech, on, still, lines]);
}
