import { useEffect, useRef } from 'react';
import type { Speech } from '../../../ports/speech.ts';
import type { Session } from '../use-session.ts';
import { newLines, utterancesOf } from './lines-to-read.ts';

/** Nobody listens to a page that is out of sight. */
function useStopWhenHidden(speech: Speech): void {
  useEffect(() => {
    const listen = () => document.visibilityState === 'hidden' && speech.stop();
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, [speech]);
}

/**
 * Reads what people say as it comes into view, each line once. The next line cuts off the last; a pause and
 * leaving stop it, and going on does not begin again.
 *
 * @param volume 0–1; undefined: nothing is read
 */
export function useReading(
  speech: Speech,
  { context, overlay }: Pick<Session, 'context' | 'overlay'>,
  volume: number | undefined,
): void {
  const heard = useRef<number>(undefined);
  const wanted = volume !== undefined;
  const still = overlay !== undefined;
  const { shown, talk } = context;
  useStopWhenHidden(speech);
  useEffect(
    () => () => {
      heard.current = undefined;
      speech.stop();
    },
    [speech],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` and `talk` are what of the context brings a line; a turn of the volume does not begin it again
  useEffect(() => {
    const lines = wanted && !still ? newLines(context, heard.current) : [];
    if (!wanted) heard.current = undefined;
    else if (!still) heard.current = shown;
    if (lines.length > 0) speech.say(utterancesOf(context, lines), volume ?? 0);
    else speech.stop();
  }, [speech, wanted, still, shown, talk]);
}
