import type { SoundName } from '../../ports/sound-player.ts';

// Imported, not in public/: a one-file build carries them inside. Each is fetched only when it is asked for.
const WEBM = import.meta.glob<string>('./audio/*.webm', { eager: true, query: '?url', import: 'default' });
const MP3 = import.meta.glob<string>('./audio/*.mp3', { eager: true, query: '?url', import: 'default' });

/** Where a sound lies, in the order a browser should try. */
export const sourcesOf = (name: SoundName): string[] =>
  [WEBM[`./audio/${name}.webm`], MP3[`./audio/${name}.mp3`]].filter((url) => url !== undefined);

/** What each source is: a data URL does not end in a suffix. */
export const SOURCE_FORMATS = ['webm', 'mp3'];
