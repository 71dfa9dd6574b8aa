/** Something of the staging that is wrong, and where in the file it stands. */
export interface Fault {
  readonly code: StagingCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export const STAGING_CODES = [
  'stage-missing',
  'stage-breaks',
  'speaker-off-stage',
  'addressee-off-stage',
  'gone-on-stage',
  'absent-on-stage',
  'place-untold',
  'clue-unseen',
  'ending-without-picture',
  'move-impossible',
] as const;
export type StagingCode = (typeof STAGING_CODES)[number];

/** How to mend each. */
export const HINTS: Readonly<Record<StagingCode, string>> = {
  'stage-missing': '给这个节点或它那一段写 stage，样子见 scenarios/README.md 的“舞台”',
  'stage-breaks': '谁动了、什么变了，写成说出它的那一句的 moves；或者改后头那个节点的 stage',
  'speaker-off-stage': '让这个人先 enter，或写进 heard：从哪儿听见',
  'addressee-off-stage': '让这个人先上台，写进 heard，或改对着谁说',
  'gone-on-stage': '在说人走了的那一句写 leave',
  'absent-on-stage': '先 leave，或写进这一段的 side',
  'place-untold': '在说出到了哪儿的那一句写 moves: [{place: …}]',
  'clue-unseen': '让那样东西先在台上露面：写进 props，或在一句上写 show',
  'ending-without-picture': '在 ending 里写 picture，跟别的结局不一样的一幅',
  'move-impossible': '照舞台这时的样子改：谁在、在哪儿、有没有门',
};
