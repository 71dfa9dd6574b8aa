import type { CastView } from '../../../session/views/cast-view.ts';

/** Roughly whether a voice is a man's or a woman's. Only how a line sounds hangs on it. */
export type VoiceRegister = 'lower' | 'higher' | 'middle';

const HIGHER = /[姨妈母婆奶婶嫂姐妹姑娘女媳]|太太/u;
const LOWER = /[爷叔伯舅哥弟爸父男]|先生|小伙|老头/u;
const HIGHER_HAIR: readonly string[] = ['bob', 'shoulder', 'tied', 'bun', 'fringe', 'perm'];
const LOWER_HAIR: readonly string[] = ['crew', 'parted', 'tousled', 'combed', 'bald'];

function told(words: string): VoiceRegister | undefined {
  const [higher, lower] = [HIGHER.test(words), LOWER.test(words)];
  if (higher === lower) return undefined;
  return higher ? 'higher' : 'lower';
}

function drawn(hair: string | undefined): VoiceRegister {
  if (hair === undefined) return 'middle';
  if (HIGHER_HAIR.includes(hair)) return 'higher';
  return LOWER_HAIR.includes(hair) ? 'lower' : 'middle';
}

/**
 * From what others call this person, else from how they are drawn. What is written *about* them is left out:
 * it often names somebody else (“彭立强的母亲”).
 */
export const registerOf = ({
  call,
  look,
}: Pick<CastView, 'call'> & Partial<Pick<CastView, 'look'>>): VoiceRegister =>
  told(call) ?? drawn(look?.hair);
