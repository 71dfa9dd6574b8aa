import { spawnSync } from 'node:child_process';

/** Arguments of ffmpeg for each format shipped: opus where it plays, mp3 where it does not. */
export const FORMATS = {
  webm: ['-c:a', 'libopus', '-b:a', '24k', '-vbr', 'on', '-application', 'audio', '-f', 'webm'],
  mp3: ['-c:a', 'libmp3lame', '-ar', '32000', '-b:a', '40k', '-f', 'mp3'],
} as const;

export type Format = keyof typeof FORMATS;

export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version']).status === 0;

/**
 * Writes a WAV to a file in one of the formats.
 *
 * @throws with ffmpeg's own words when it refuses
 */
export function encode(wav: Buffer, format: Format, file: string): void {
  // Nothing in the file but sound: the same recipe gives the same bytes with the same ffmpeg.
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const args = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    '-i',
    'pipe:0',
    ...bare,
    ...FORMATS[format],
    file,
  ];
  const { status, stderr } = spawnSync('ffmpeg', args, { input: wav });
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
}
