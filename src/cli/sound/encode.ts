import { spawnSync } from 'node:child_process';

/** Bits a second: a loop has more, so that its end still meets its beginning after coding. */
const RATES = { once: '24k', loop: '32k' } as const;

/** Arguments of ffmpeg for each format shipped: opus where it plays, mp3 where it does not. */
export const FORMATS = {
  webm: (rate: string): string[] => ['-c:a', 'libopus', '-b:a', rate, '-vbr', 'on', '-application', 'audio'],
  mp3: (): string[] => ['-c:a', 'libmp3lame', '-ar', '32000', '-b:a', '40k'],
} as const;

export type Format = keyof typeof FORMATS;

export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version']).status === 0;

/**
 * Writes a WAV to a file in one of the formats.
 *
 * @throws with ffmpeg's own words when it refuses
 */
export function encode(wav: Buffer, format: Format, kind: keyof typeof RATES, file: string): void {
  // Nothing in the file but sound: the same recipe gives the same bytes with the same ffmpeg.
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const coder = FORMATS[format](RATES[kind]);
  const args = ['-hide_banner', '-loglevel', 'error', '-y', '-i', 'pipe:0', ...bare, ...coder, file];
  const { status, stderr } = spawnSync('ffmpeg', args, { input: wav });
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
}
