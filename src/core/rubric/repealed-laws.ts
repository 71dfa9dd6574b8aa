/**
 * Laws that are no longer in force but still in people's mouths.
 *
 * @source 民法典 §1260 (nine laws, since 2021-01-01); 治安管理处罚法 of 2005 §119; 救助管理办法 of 2003 §18. The
 * facts of law.yaml with `status: repealed` come on top.
 */
const REPEALED: readonly string[] = [
  '婚姻法',
  '继承法',
  '民法通则',
  '民法总则',
  '收养法',
  '担保法',
  '物权法',
  '侵权责任法',
  '(?<!劳动)合同法',
  '治安管理处罚条例',
  '收容遣送办法',
];

/** Whoever says these knows that the law is gone. */
const KNOWN_GONE = /废止|作废|失效|停用|不再|早就没|并进|并入|取代|换成|改成|老法|旧法/u;

/** The repealed law a text rests on by name, or undefined. Saying that a law is repealed is not resting on it. */
export function repealedLawIn(text: string, alsoRepealed: readonly string[]): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  if (KNOWN_GONE.test(plain)) return undefined;
  return new RegExp([...REPEALED, ...alsoRepealed].join('|'), 'u').exec(plain)?.[0];
}
