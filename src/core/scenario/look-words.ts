/** Of clothes and of what trims them. */
const COLOURS = {
  slate: '灰蓝',
  navy: '藏青',
  blue: '蓝',
  pale: '浅蓝',
  teal: '青绿',
  olive: '橄榄绿',
  grey: '灰',
  charcoal: '炭黑',
  brown: '棕',
  khaki: '卡其',
  maroon: '枣红',
  red: '红',
  plum: '紫',
  rose: '粉',
  cream: '米白',
  yellow: '黄',
} as const;

/**
 * What an author can say of how somebody looks, and what each word means. The portraits are drawn from these words.
 */
export const LOOK_WORDS = {
  hair: {
    crew: '平头',
    parted: '分头',
    tousled: '乱发',
    combed: '往后梳',
    bald: '秃顶',
    bob: '齐耳短发',
    shoulder: '披肩发',
    tied: '扎起来',
    bun: '发髻',
    fringe: '刘海',
    perm: '烫发',
  },
  hairColor: { black: '黑', dark: '深灰', grey: '花白', white: '全白' },
  skin: { medium: '中等', fair: '白净', tan: '晒黑' },
  clothes: {
    tee: '圆领衫',
    shirt: '衬衫',
    polo: '翻领短袖',
    zipped: '拉链夹克',
    jacket: '外套',
    cardigan: '开衫',
    vest: '马甲',
    padded: '棉袄',
    hoodie: '连帽衫',
    rider: '骑手服',
    uniform: '警服',
    auxiliary: '辅警服',
  },
  color: COLOURS,
  trim: COLOURS,
  hat: { none: '没戴', service: '警帽', cloth: '布帽' },
  glasses: { none: '没戴', thin: '细框眼镜' },
  holds: { phone: '举着手机' },
} as const;

type Words = typeof LOOK_WORDS;

/** The words for one part of a look. */
export type LookWord<Part extends keyof Words> = keyof Words[Part] & string;
