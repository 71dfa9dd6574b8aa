interface Rule {
  /** Wording that does not go with the register. */
  readonly never?: RegExp;
  /** Wording without which it is not that register. */
  readonly must?: RegExp;
  readonly why: string;
}

/** Plain signs by which a register tag and the wording contradict each other. Few and safe, not a classifier. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  normative: [{ never: /[哈呗啦嘿]|咱俩|哥们|兄弟/u, why: '话里却有“哈、呗、咱俩”这样随意的词' }],
  rhetorical: [{ must: /[？?吗呢吧]/u, why: '话里却没有问' }],
  homely: [{ never: /《|依据|根据.{0,8}规定|予以|贵方|当事人/u, why: '话里却有公文的词' }],
  understanding: [{ never: /必须|不许|老实点|警告你/u, why: '话里却在管人' }],
  empathic: [{ never: /必须|不许|警告你|人死不能复生/u, why: '话里却在压人' }],
  comforting: [{ never: /必须|不许|警告你|人死不能复生/u, why: '话里却在压人' }],
};

/** What in the text contradicts its register tag, or undefined when nothing does. */
export function registerMismatch(register: string, text: string): string | undefined {
  const rules = Object.hasOwn(RULES, register) ? RULES[register] : undefined;
  return rules?.find(
    ({ never, must }) => never?.test(text) === true || (must !== undefined && !must.test(text)),
  )?.why;
}
