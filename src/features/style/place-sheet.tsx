import { hasDoor } from '../../core/scenario/stage-rules.ts';
import { DOORS, type Door, LIGHTS, type Light, PLACE_PROPS } from '../../core/scenario/stage-vocabulary.ts';
import { PLACES, type Place as PlaceName } from '../../core/scenario/vocabulary.ts';
import type { Crowd } from '../../ui/place/crowd.ts';
import { Place, PlaceFront, type PlaceProps } from '../../ui/place/place.tsx';
import { folkArt, placeArt, thingArt } from '../../ui/place/place-art.ts';
import { anchorOf, type PlaceProp } from '../../ui/place/prop-anchors.ts';
import { sceneryOf } from '../../ui/place/scenery.ts';
import { isDrawnExtra } from '../../ui/portrait/extra-looks.ts';
import { Section } from '../../ui/section.tsx';
import { useSprite } from '../../ui/use-sprite.ts';
import { SpotMarks } from './spot-marks.tsx';
import styles from './style-page.module.css';

const NAMES: Readonly<Record<PlaceName, string>> = {
  hall: '接访大厅',
  'side-room': '边上的小屋',
  window: '窗口里头',
  steps: '大门台阶上',
  corridor: '走廊',
  stairwell: '楼道',
  doorway: '门口',
  'living-room': '客厅',
  bedroom: '卧室',
  kitchen: '厨房',
  market: '市场',
  street: '街上',
  classroom: '教室',
};
const LIGHT_NAMES: Readonly<Record<Light, string>> = {
  day: '白天',
  dusk: '傍晚',
  night: '夜里',
  lamp: '灯亮着',
  dark: '黑着',
};
const DOOR_NAMES: Readonly<Record<Door, string>> = {
  closed: '门关着',
  chain: '挂着链',
  ajar: '开一道缝',
  open: '门开着',
};

const SIGNED: readonly (readonly [PlaceName, string])[] = [
  ['doorway', '502'],
  ['stairwell', '二单元'],
  ['side-room', '门卫室'],
  ['window', '区信访局'],
  ['corridor', '医院'],
  ['bedroom', '病房'],
  ['hall', '靠窗那张桌'],
  ['living-room', '饭桌边'],
  ['steps', '法院'],
  ['street', '7号楼'],
  ['side-room', '项目部'],
  ['street', '工地院里'],
  ['bedroom', '宿舍'],
  ['bedroom', '告别间'],
  ['corridor', '殡仪馆'],
  ['side-room', '活动室'],
  ['street', '后院'],
  ['market', '干货摊'],
  ['market', '卷帘门前'],
  ['street', '后巷'],
];

const CROWDS: readonly (readonly [name: string, crowd: Crowd])[] = [
  ['几个旁人', { size: 'few', looking: false, filming: false }],
  ['一屋子人', { size: 'many', looking: false, filming: false }],
  ['都看过来', { size: 'many', looking: true, filming: false }],
  ['举起手机', { size: 'many', looking: true, filming: true }],
  ['挤满了，正在火头上', { size: 'packed', looking: true, filming: false, heated: true }],
];
const PEOPLED: readonly PlaceName[] = ['hall', 'window', 'market', 'street', 'doorway'];

/** A place each thing belongs in. */
const HOMES: readonly PlaceName[] = ['living-room', 'bedroom', 'doorway', 'hall', 'steps'];
const homeOf = (prop: PlaceProp): PlaceName => {
  if (prop === 'clothes-bed') return 'bedroom';
  if (prop.endsWith('-door') || ['torchlight', 'smoke', 'neighbour', 'dark-within'].includes(prop))
    return 'doorway';
  if (['number-screen', 'papers-counter', 'papers-floor', 'wall-notice'].includes(prop)) return 'hall';
  return HOMES.find((place) => anchorOf(place, prop)) ?? 'hall';
};

interface View extends PlaceProps {
  readonly note: string;
  readonly spots?: boolean;
}

const VIEWS: readonly View[] = PLACES.flatMap((place): readonly View[] => [
  { place, note: '人站的地方', spots: true },
  ...LIGHTS.map((light) => ({ place, light, note: LIGHT_NAMES[light] })),
  ...(hasDoor(place)
    ? DOORS.filter((door) => door !== 'closed').map((door) => ({ place, door, note: DOOR_NAMES[door] }))
    : []),
  ...SIGNED.flatMap(([of, sign]) => (of === place ? [{ place, sign, note: `牌子：${sign}` }] : [])),
  ...(PEOPLED.includes(place) ? CROWDS.map(([note, crowd]) => ({ place, crowd, note })) : []),
]);

const BY_PROP: readonly View[] = PLACE_PROPS.flatMap((prop) => {
  if (isDrawnExtra(prop)) return [];
  const place = homeOf(prop);
  return [{ place, props: [{ prop }], note: prop, light: prop === 'torchlight' ? 'dark' : 'day' }];
});

function Shown({ note, spots = false, ...shown }: View) {
  const drawn = useSprite(placeArt(sceneryOf(shown.place, shown.sign)));
  return (
    <li>
      <span className={styles.frame}>
        {drawn && <Place {...shown} />}
        {drawn && <PlaceFront {...shown} />}
        {spots && <SpotMarks place={shown.place} />}
      </span>
      {NAMES[shown.place]}，{note}
    </li>
  );
}

/** Every place in each light and with its door in each state, what its signs say, who is about, and every prop. */
export function PlaceSheet() {
  const ready = [useSprite(thingArt), useSprite(folkArt)].every(Boolean);
  return (
    <Section title="地方" lead="每处五种光线，门的每一种开法，牌子，旁人，再是每一样东西。">
      <ul className={styles.places}>
        {ready && [...VIEWS, ...BY_PROP].map((view) => <Shown key={view.place + view.note} {...view} />)}
      </ul>
    </Section>
  );
}
