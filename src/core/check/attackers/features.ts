/** Something of an option that can be counted without understanding it. */
export interface Feature {
  readonly id: string;
  /** What the option with the highest and with the lowest value is called. */
  readonly most: string;
  readonly least: string;
  /** Counts on what was just said, not on the option alone. */
  readonly heard?: true;
  readonly value: (text: string, heard: string) => number;
}

const CLAUSE_ENDS = /[，。！？；：、…—,.!?;:（）()“”‘’「」《》\s]+/u;
const SENTENCE_ENDS = /[。！？!?]+/u;

const size = (text: string): number => [...text].length;
const parts = (text: string, ends: RegExp): string[] => text.split(ends).filter((part) => part !== '');
const clauses = (text: string): string[] => parts(text, CLAUSE_ENDS);
const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** What is done, not said, stands in brackets. */
const spoken = (text: string): string => text.replace(/（[^）]*）/gu, '');
const sentences = (text: string): number => parts(spoken(text), SENTENCE_ENDS).length;

const meanClause = (text: string): number => {
  const all = clauses(text);
  return all.length === 0 ? 0 : all.reduce((sum, part) => sum + size(part), 0) / all.length;
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const pairsOf = (text: string): string[] => {
  const all = [...letters(text)];
  return all.slice(1).map((letter, at) => `${all[at]}${letter}`);
};

/** How many different ones of these also occur in what was heard. */
const shared = (own: readonly string[], heard: string): number =>
  new Set(own.filter((piece) => heard.includes(piece))).size;

const counting = (id: string, what: string, pattern: RegExp): Feature => ({
  id,
  most: `${what}最多的`,
  least: `${what}最少的`,
  value: (text) => matches(text, pattern),
});

const NUMERAL = /[0-9０-９]+|[一二三四五六七八九十百千万两俩仨零半几]+/gu;
const TIME =
  /[今明昨后前]天|今晚|夜里|早上|上午|中午|晌午|下午|晚上|这会儿|回头|[0-9一二三四五六七八九十两半几]+[点分秒天日号月年周]|分钟|小时|钟头|周[一二三四五六日]|礼拜/gu;

/**
 * The surface features attackers count. Raw values; attackers compare them with those of the other options
 * of the decision. scenarios/README.md lists them for authors.
 */
export const FEATURES: readonly Feature[] = [
  {
    id: 'sentences',
    most: '句数最多的',
    least: '句数最少的',
    value: sentences,
  },
  {
    id: 'two',
    most: '正好两句的',
    least: '不是两句的',
    value: (text) => (sentences(text) === 2 ? 1 : 0),
  },
  { id: 'clauses', most: '分句最多的', least: '分句最少的', value: (text) => clauses(text).length },
  { id: 'clause', most: '分句平均最长的', least: '分句平均最短的', value: meanClause },
  {
    id: 'opening',
    most: '头一个分句最长的',
    least: '头一个分句最短的',
    value: (text) => size(clauses(text)[0] ?? ''),
  },
  {
    id: 'closing',
    most: '末一个分句最长的',
    least: '末一个分句最短的',
    value: (text) => size(clauses(text).at(-1) ?? ''),
  },
  { id: 'length', most: '最长的', least: '最短的', value: size },
  counting('brackets', '括号里动作', /（/gu),
  counting('quotes', '引号', /[“‘「『]/gu),
  counting('numbers', '数目', NUMERAL),
  counting('times', '时间', TIME),
  counting('questions', '问号', /[？?]/gu),
  counting('exclamations', '叹号', /[！!]/gu),
  counting('commas', '逗号顿号', /[，、；：]/gu),
  counting('pauses', '省略号破折号', /…+|—+/gu),
  counting('you', '“你”', /你/gu),
  counting('respect', '“您”', /您/gu),
  counting('we', '“我、咱”', /[我咱]/gu),
  counting('first', '“先”', /先/gu),
  counting('then', '“就”', /就/gu),
  counting('all', '“都”', /都/gu),
  counting('again', '“再”', /再/gu),
  counting('negatives', '“不、没、别”', /[不没别]/gu),
  counting('particles', '“吧、呢、啊、嘛、了”', /[吧呢啊嘛了]/gu),
  counting('reassuring', '打包票、宽心的话', /放心|一定|没事|肯定|保证|别怕|不要紧|没关系/gu),
  counting('courtesy', '客气话', /请|麻烦|谢谢|对不起|对不住|抱歉|辛苦|劳驾|不好意思|理解/gu),
  counting('law', '法律的词', /《|法|规定|条例|条款|依据|违|责任|义务|权/gu),
  counting('orders', '命令的词', /必须|赶紧|马上|立刻|不许|不准|别|请|站|坐|放下|让开|过来|出来|配合|听/gu),
  counting('names', '称呼', /师傅|大爷|大娘|大姨|阿姨|大哥|大姐|大妈|同志|叔|婶|老[\p{Script=Han}]/gu),
  counting('points', '“这、那”', /[这那]/gu),
  {
    id: 'sameWords',
    most: '和刚才的话重字最多的',
    least: '和刚才的话重字最少的',
    heard: true,
    value: (text, heard) => shared([...letters(text)], heard),
  },
  {
    id: 'samePairs',
    most: '和刚才的话两字相连重得最多的',
    least: '和刚才的话两字相连重得最少的',
    heard: true,
    value: (text, heard) => shared(pairsOf(text), heard),
  },
];

/** The values of every feature for each of some options. */
export const featureValues = (
  texts: readonly string[],
  heard: readonly string[],
  features: readonly Feature[] = FEATURES,
): number[][] => {
  const all = heard.join('\n');
  return texts.map((text) => features.map(({ value }) => value(text, all)));
};
