/** What of a line of a talk is read out. */
export type ReadLine =
  | { readonly kind: 'phase'; readonly step: number }
  | { readonly kind: 'outburst' | 'walkout'; readonly call: string }
  | { readonly kind: 'person'; readonly call: string; readonly text: string }
  | { readonly kind: 'said' | 'officer' | 'scene'; readonly text: string };

/** What the trainee said; `''` is silence. */
export const saidWords = (text: string): string => text || '（没有开口）';

/** A line as it is read out. */
export function lineWords(line: ReadLine): string {
  switch (line.kind) {
    case 'phase':
      return `第 ${line.step} 段`;
    case 'outburst':
      return `${line.call}压不住了`;
    case 'walkout':
      return `${line.call}不谈了`;
    case 'said':
      return saidWords(line.text);
    case 'person':
    case 'officer':
    case 'scene':
      return line.text;
  }
}

/**
 * Who speaks, where that is to be said.
 *
 * @param trainee what whoever plays the officer is called here
 */
export function speakerOf(line: ReadLine, trainee: string): string | undefined {
  if (line.kind === 'person') return line.call;
  return line.kind === 'said' || line.kind === 'officer' ? trainee : undefined;
}

/** A line with its speaker before it. */
export function spokenLine(line: ReadLine, trainee: string): string {
  const speaker = speakerOf(line, trainee);
  return speaker ? `${speaker}：${lineWords(line)}` : lineWords(line);
}
