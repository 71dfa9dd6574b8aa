import { Figure, type FigureProps } from '../../ui/portrait/figure.tsx';
import { GESTURES, HELD, SHOWN } from '../../ui/portrait/gesture.ts';
import { OFFICER_AGE, OFFICER_LOOK } from '../../ui/portrait/officer-look.ts';
import { OfficerShoulder, SHOTS } from '../../ui/portrait/officer-shoulder.tsx';
import { BUILDS, GARMENTS, HAIRS, HATS } from '../../ui/portrait/parts.ts';
import { ANGERS } from '../../ui/portrait/rig/anger.ts';
import { FACINGS, POSES, SHRINKS } from '../../ui/portrait/rig/compose.ts';
import styles from './sheets.module.css';

interface Shown {
  readonly name: string;
  readonly figure: FigureProps;
}

const MAN: FigureProps = {
  look: { hair: 'combed', hairColor: 'grey', skin: 'tan', clothes: 'jacket', color: 'navy', trim: 'grey' },
  age: 67,
};
const WOMAN: FigureProps = {
  look: { hair: 'shoulder', skin: 'fair', clothes: 'vest', color: 'rose', trim: 'red', build: 'slight' },
  age: 34,
};
const AGES = [
  [6, 'pigtails'],
  [20, 'fringe'],
  [45, 'parted'],
  [66, 'receding'],
  [84, 'bald'],
] as const;

const each = <Name extends string>(
  names: readonly Name[],
  figure: (name: Name) => Partial<FigureProps>,
  base: FigureProps = WOMAN,
): Shown[] => names.map((name) => ({ name, figure: { ...base, ...figure(name) } }));

const dressed = (look: Readonly<Record<string, string>>): FigureProps => ({
  look: { color: 'slate', trim: 'red', ...look },
  age: 30,
});

const ROWS: readonly (readonly [title: string, shown: readonly Shown[]])[] = [
  ['朝哪儿', each(FACINGS, (facing) => ({ facing }), { look: OFFICER_LOOK, age: OFFICER_AGE })],
  ['站、坐、蹲、靠、躺', each(POSES, (pose) => ({ pose, mood: 'tired' }), MAN)],
  ['手', each(GESTURES, (gesture) => ({ gesture }))],
  ['拿着什么', each(HELD, (holds) => ({ holds }), MAN)],
  ['身上看得见的', each(SHOWN, (shown) => ({ shows: [shown] }))],
  ['缩一下、退一步', each(SHRINKS, (shrink) => ({ shrink, mood: 'afraid' }))],
  [
    '岁数和身板',
    BUILDS.flatMap((build) =>
      AGES.map(([age, hair]) => ({
        name: `${age} ${build}`,
        figure: { look: { hair, build, clothes: 'shirt', color: 'blue' }, age },
      })),
    ),
  ],
  ['衣裳', GARMENTS.map((clothes) => ({ name: clothes, figure: dressed({ clothes }) }))],
  ['头发', HAIRS.map((hair) => ({ name: hair, figure: dressed({ hair }) }))],
  ['帽子', HATS.map((hat) => ({ name: hat, figure: dressed({ hat, color: 'yellow' }) }))],
  [
    '火气零到五',
    ANGERS.map((anger) => ({
      name: String(anger),
      figure: { ...MAN, anger, gesture: 'rest', crop: 'face' },
    })),
  ],
];

/** Every way a person can be drawn, and the officer's shoulder in every shot. */
export function FigureSheet() {
  return (
    <>
      {ROWS.map(([title, shown]) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={styles.figures}>
            {shown.map(({ name, figure }) => (
              <li key={name} className={figure.pose === 'lying' ? styles.wide : undefined}>
                <span className={styles.ground}>
                  <Figure {...figure} />
                </span>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>越过肩膀看过去</h3>
      <ul className={styles.figures}>
        {SHOTS.map((shot, index) => (
          <li key={shot} className={styles.wide}>
            <span className={`${styles.ground} ${styles.shot}`}>
              <OfficerShoulder side={index === 1 ? 'left' : 'right'} shot={shot} />
            </span>
            <code>{shot}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
