import type { StageWord } from '../core/shared/schema-marks.ts';
import type {
  CrowdSize,
  Doing,
  Door,
  Held,
  Light,
  OfficerSide,
  Pose,
  PropName,
  Shot,
  Spot,
  Whence,
} from '../core/scenario/stage-vocabulary.ts';

const LIGHTS: Readonly<Record<Light, string>> = {
  day: '白天',
  dusk: '傍晚，天擦黑',
  night: '夜里，窗外是黑的',
  lamp: '夜里，屋里灯亮着',
  dark: '没有灯，黑着',
};

const DOORS: Readonly<Record<Door, string>> = {
  closed: '关着',
  chain: '开一道缝，挂着链子',
  ajar: '开一道缝',
  open: '开着',
};

const SHOTS: Readonly<Record<Shot, string>> = { wide: '远，看得见全场', middle: '中', close: '近，看脸' };

const SIDES: Readonly<Record<OfficerSide, string>> = {
  left: '你站在左边',
  right: '你站在右边',
  out: '你不在场',
};

const SPOTS: Readonly<Record<Spot, string>> = {
  left: '左边',
  middle: '当中',
  right: '右边',
  back: '靠后',
  counter: '台子后头',
  door: '门边',
  'beyond-door': '门那边，从门里看见',
  window: '窗边',
  table: '桌边',
  bed: '床边、床上',
};

const POSES: Readonly<Record<Pose, string>> = {
  standing: '站着',
  sitting: '坐着',
  crouching: '蹲着',
  lying: '躺着、倒着',
  leaning: '靠着',
  huddled: '抱着头缩在地上',
  held: '被人按住，手反在背后',
};

const HOLDS: Readonly<Record<Held, string>> = {
  phone: '手机拿在手里',
  'phone-up': '举着手机拍',
  'phone-ear': '打着电话',
  papers: '一摞材料',
  folder: '案卷、文件夹',
  notebook: '本子',
  pen: '笔',
  bag: '布袋、书包',
  'plastic-bag': '塑料袋',
  broom: '笤帚',
  stool: '凳子',
  cup: '杯子',
  bottle: '瓶子',
  child: '孩子',
  keys: '钥匙',
  cigarette: '没点的烟',
  spatula: '锅铲',
  knife: '刀',
  clothes: '衣裳',
  slipper: '拖鞋',
  toothbrush: '牙刷',
  leeks: '韭菜',
  'stool-up': '凳子举过头',
  torch: '手电',
  register: '登记本',
  plate: '盘子',
  towel: '毛巾',
  helmet: '头盔',
  slip: '一张折起来的小纸条',
  'cigarette-lit': '点着的烟',
};

const PROPS: Readonly<Record<PropName, string>> = {
  bruise: '瘀青、指印（要写 of）',
  'sleeve-down': '袖子拽下来捂着（要写 of）',
  'ice-towel': '敷着冰毛巾（要写 of）',
  sweat: '一头汗（要写 of）',
  'hidden-paper': '怀里捂着一张纸（要写 of）',
  'coat-over': '身上裹着外套（要写 of）',
  'bare-chest': '光着膀子（要写 of）',
  'ward-clothes': '穿着病号服（要写 of）',
  'papers-floor': '地上的材料',
  'papers-counter': '台上的材料',
  'bag-counter': '台上的布袋',
  'papers-table': '桌上的材料',
  shards: '地上的碗碴',
  'slipper-floor': '地上一只小拖鞋',
  'bag-floor': '甩在地上的布袋',
  stool: '好端端一只凳子',
  'stool-broken': '断了腿的凳子',
  'rack-fallen': '倒了的碗架子',
  'table-overturned': '翻倒的茶几',
  'cup-floor': '滚到地上的杯子',
  'clothes-bed': '床上一堆衣裳',
  'papers-bed': '床上的材料',
  'knife-table': '桌上的刀',
  'fruit-table': '桌上的苹果',
  'agreement-table': '桌上的协议',
  'cup-table': '桌上、床头一杯水',
  'register-table': '桌上摊开的登记本',
  'file-table': '桌上的案卷',
  'notebook-table': '桌上的小本子',
  'bag-table': '桌上的布袋',
  'tea-stained': '一圈茶垢的茶缸',
  thermos: '暖水瓶',
  clock: '挂钟',
  calendar: '日历',
  'wall-notice': '墙上的公告',
  'number-screen': '叫号屏',
  'chair-empty': '空着的椅子',
  'chair-drawn': '拉开的椅子',
  'shoes-door': '门口一双男鞋',
  'trainers-door': '门口一双跑鞋',
  'helmet-door': '门口的头盔',
  'bottles-door': '门边奶箱里没取的两瓶奶',
  'notice-door': '门上的通知',
  'card-door': '门底下的联系卡',
  'bag-door': '挂在门后头的布袋',
  'inner-shut': '关着的里屋门',
  'inner-gap': '里屋门开一指宽的缝',
  'child-desk': '里屋书桌底下蹲着孩子',
  'radio-playing': '开着的戏匣子',
  'dark-within': '门里头黑着灯',
  'peephole-lit': '猫眼里透着光',
  torchlight: '手电光（在门牌上；at: door 是照在门底下）',
  stretcher: '担架',
  ambulance: '救护车',
  taxi: '出租车',
  smoke: '油烟',
  'armbands-table': '桌上一摞红袖章',
  colleague: '跟来的同事',
  policewoman: '女民警',
  colleagues: '另一组同事',
  firefighters: '消防员',
  medics: '急救的人',
  neighbour: '探头看的邻居',
};

const DOINGS: Readonly<Record<Doing, string>> = {
  stands: '站着（不写就是）',
  restrains: '抱住、按住 of 那个人',
  helps: '俯身照料 of 那个人',
  carries: '抬着担架，of 那个人躺在上头',
};

const WHENCES: Readonly<Record<Whence, string>> = {
  'behind-door': '门后头',
  phone: '电话里',
  intercom: '对讲机里',
  upstairs: '楼上',
  downstairs: '楼下',
  outside: '外头',
  'next-room': '隔壁屋',
  crowd: '人堆里',
};

const CROWDS: Readonly<Record<CrowdSize, string>> = { none: '没有旁人', few: '几个旁人', many: '一屋子人' };

/** What the words of a stage mean. */
export const STAGE_WORDS: Readonly<
  Record<StageWord, { readonly what: string; readonly names?: Readonly<Record<string, string>> }>
> = {
  light: { what: '光线', names: LIGHTS },
  door: { what: '门', names: DOORS },
  shot: { what: '远近', names: SHOTS },
  you: { what: '你在画面哪一边', names: SIDES },
  spot: { what: '站的地方', names: SPOTS },
  pose: { what: '姿势', names: POSES },
  facing: { what: '朝哪儿：you（朝你）、away（背过去）、left、right，或 cast 里的人' },
  held: { what: '手里拿的', names: HOLDS },
  prop: { what: '看得见的东西', names: PROPS },
  doing: { what: '不说话的人在做什么', names: DOINGS },
  whence: { what: '从哪儿听见', names: WHENCES },
  crowd: { what: '旁人多少', names: CROWDS },
};
