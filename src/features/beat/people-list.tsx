import type { Acquaintance } from '../../core/beat/acquaintances.ts';
import { dayWords } from '../../ui/date-words.ts';
import { type PlaceGroup, placeHeading } from './by-place.ts';
import { Face } from './face.tsx';
import type { BeatLinks } from './links.ts';
import styles from './people-list.module.css';
import type { DebtNow } from './read-beat.ts';
import { debtWords, STANDING_WORDS } from './words.ts';

interface PeopleListProps {
  readonly groups: readonly PlaceGroup[];
  readonly debts: readonly DebtNow[];
  readonly links: BeatLinks;
  readonly now: number;
}

function Debts({ debts }: { readonly debts: readonly DebtNow[] }) {
  if (debts.length === 0) return null;
  return (
    <ul className={styles.debts}>
      {debts.map(({ promise, what, by, standing }) => (
        <li key={promise}>
          还欠一句：{debtWords({ what, by })}
          {standing && <strong>，{STANDING_WORDS[standing]}</strong>}
        </li>
      ))}
    </ul>
  );
}

const whereWords = ({ home, sitter }: Acquaintance): string => {
  const where = 'at' in home ? (home.door ?? '') : home.elsewhere;
  return sitter.about.includes(where) ? sitter.about : `${where}，${sitter.about}`;
};

function Person(props: Omit<PeopleListProps, 'groups'> & { readonly one: Acquaintance }) {
  const { one, debts, links, now } = props;
  const { scenario, person, sitter, words, last } = one;
  return (
    <li className={styles.person}>
      <Face sitter={sitter} />
      <div className={styles.told}>
        <p className={styles.name}>
          <strong>{sitter.name}</strong> <span className={styles.quiet}>{whereWords(one)}</span>
        </p>
        {words ? (
          <blockquote className={styles.words}>{words}</blockquote>
        ) : (
          <p className={styles.quiet}>这一回，没留下什么话。</p>
        )}
        <Debts debts={debts.filter((debt) => debt.scenario === scenario && debt.person === person)} />
        <p className={styles.quiet}>
          <a href={links.review(last.run)}>
            《{last.title}》，{dayWords(last.at, now)}
          </a>
        </p>
      </div>
    </li>
  );
}

/** Everybody who has been met, place by place: what they say of one now, and what one owes them. */
export const PeopleList = ({ groups, ...rest }: PeopleListProps) => (
  <div className={styles.groups}>
    {groups.map(({ place, name, people }) => (
      <section key={place} className={styles.group} aria-labelledby={placeHeading(place)}>
        <h3 id={placeHeading(place)} tabIndex={-1} className={styles.place}>
          {name}
        </h3>
        <ul className={styles.people}>
          {people.map((one) => (
            <Person key={`${one.scenario}/${one.person}`} one={one} {...rest} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
