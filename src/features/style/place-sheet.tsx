import { type Crowd, NOBODY_LOOKS, spotsOf } from '../../ui/place/crowd.ts';
import { Place } from '../../ui/place/place.tsx';
import type { Light, Scenery } from '../../ui/place/scenery.ts';
import { placeArt } from '../../ui/place/place-art.ts';
import { Section } from '../../ui/section.tsx';
import { useSprite } from '../../ui/use-sprite.ts';
import styles from './style-page.module.css';

const NAMES: Readonly<Record<Scenery, string>> = {
  hall: '接访大厅',
  'side-room': '边上的小屋',
  window: '窗口里头',
  steps: '派出所台阶',
  corridor: '走廊',
  stairwell: '楼道',
  'doorway-closed': '门关着',
  'doorway-ajar': '门开一道缝，挂着链',
  'doorway-open': '门敞着',
  'living-room': '客厅',
  bedroom: '卧室',
  kitchen: '厨房',
  market: '市场',
  street: '街上',
  classroom: '教室',
};
const LIGHTS: Readonly<Record<Light, string>> = { day: '白天', dusk: '傍晚', night: '夜里' };

const CROWDS: readonly (readonly [name: string, crowd: Crowd])[] = [
  ['各忙各的', NOBODY_LOOKS],
  ['看过来', { looking: true, phones: false }],
  ['举起手机', { looking: true, phones: true }],
];
const PEOPLED = (Object.keys(NAMES) as Scenery[]).filter((scenery) => spotsOf(scenery, undefined).length > 0);

interface View {
  readonly scenery: Scenery;
  readonly note: string;
  readonly light?: Light;
  readonly crowd?: Crowd;
}

const BY_LIGHT: readonly View[] = (Object.keys(NAMES) as Scenery[]).flatMap((scenery) =>
  (Object.keys(LIGHTS) as Light[]).map((light) => ({ scenery, light, note: LIGHTS[light] })),
);
const BY_CROWD: readonly View[] = PEOPLED.flatMap((scenery) =>
  CROWDS.map(([note, crowd]) => ({ scenery, crowd, note })),
);

/** Every place by day, dusk and night; where strangers stand, what they make of it. */
export function PlaceSheet() {
  const ready = useSprite(placeArt);
  return (
    <Section title="地方" lead="每处三种天光；有生人的地方，再看他们顾不顾得上这边。">
      <ul className={styles.places}>
        {ready &&
          [...BY_LIGHT, ...BY_CROWD].map(({ scenery, note, ...state }) => (
            <li key={scenery + note}>
              <span className={styles.frame}>
                <Place scenery={scenery} {...state} />
              </span>
              {NAMES[scenery]}，{note}
            </li>
          ))}
      </ul>
    </Section>
  );
}
