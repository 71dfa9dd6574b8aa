import type { TalkLine } from '../../session/views/trainee-view.ts';

/** Who speaks, where that is to be said. */
export function speakerOf(line: TalkLine): string | undefined {
  if (line.kind === 'person') return line.call;
  return line.kind === 'said' || line.kind === 'officer' ? '民警' : undefined;
}

/** A line as it is read out. */
export function lineWords(line: TalkLine): string {
  switch (line.kind) {
    case 'phase':
      return line.title ?? `第 ${line.step} 段`;
    case 'outburst':
      return `${line.call}压不住了`;
    case 'walkout':
      return `${line.call}不谈了`;
    case 'said':
      return line.text || '（没有开口）';
    case 'person':
    case 'officer':
    case 'scene':
      return line.text;
  }
}

/** A quarter hour of talk is too long for a screen. */
export const spokenLine = (line: TalkLine): string => {
  const speaker = speakerOf(line);
  return speaker ? `${speaker}：${lineWords(line)}` : lineWords(line);
};
