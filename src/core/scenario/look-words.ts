/** Of clothes and of what trims them. */
const COLOURS = {
  black: '黑',
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
  white: '白',
  yellow: '黄',
  orange: '橙',
  green: '绿',
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
    receding: '谢顶',
    bald: '秃顶',
    bob: '齐耳短发',
    shoulder: '披肩发',
    tied: '扎起来',
    bun: '发髻',
    fringe: '刘海',
    perm: '烫发',
    pigtails: '两根小辫',
  },
  hairColor: { black: '黑', dark: '深灰', brown: '棕', grey: '花白', white: '全白' },
  skin: { medium: '中等', fair: '白净', tan: '晒黑' },
  clothes: {
    tee: '圆领衫',
    shirt: '衬衫',
    polo: '翻领短袖',
    zipped: '拉链夹克',
    jacket: '外套',
    cadre: '干部夹克',
    cardigan: '开衫',
    vest: '马甲',
    padded: '棉袄',
    hoodie: '连帽衫',
    overalls: '背带工装',
    apron: '围裙',
    scrubs: '医护服',
    rider: '骑手服',
    turnout: '消防服',
    sanitation: '环卫服',
    guard: '保安服',
    uniform: '警服',
    auxiliary: '辅警服',
    bare: '光膀子',
    ward: '病号服',
  },
  color: COLOURS,
  trim: COLOURS,
  hat: { none: '没戴', service: '警帽', cloth: '布帽', helmet: '头盔', nurse: '护士帽', fire: '消防头盔' },
  glasses: { none: '没戴', thin: '细框眼镜' },
  build: { slight: '瘦', middle: '中等', heavy: '壮' },
  holds: { phone: '举着手机' },
} as const;

type Words = typeof LOOK_WORDS;

/** The words for one part of a look. */
export type LookWord<Part extends keyof Words> = keyof Words[Part] & string;
