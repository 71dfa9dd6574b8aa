import { useState } from 'react';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { ScenarioSource } from '../../ports/scenario-source.ts';
import { Button } from '../../ui/button.tsx';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { Section } from '../../ui/section.tsx';
import { FigureSheet } from './figure-sheet.tsx';
import styles from './style-page.module.css';
import { type Drawn, usePeople } from './use-people.ts';

const MOODS = Object.keys(MOOD_WORDS) as LineMood[];
const SAMPLE = '您先坐，慢慢说，我一句一句听。';

/** A row a person, a column a mood; a button lets them all say something. */
export function PeopleSheet({ scenarios }: { readonly scenarios: ScenarioSource }) {
  const people = usePeople(scenarios);
  const [beat, setBeat] = useState(0);
  return (
    <Section title="人" lead="一行一个人，一列一种神情。">
      <div>
        <Button onClick={() => setBeat(beat + 1)}>都说一句</Button>
      </div>
      {people.map((person) => (
        <Row key={person.key} person={person} beat={beat} />
      ))}
      <FigureSheet />
    </Section>
  );
}

function Row({ person, beat }: { readonly person: Drawn; readonly beat: number }) {
  const { name, about, age, look } = person;
  const saying = beat > 0 ? SAMPLE : undefined;
  return (
    <div className={styles.person}>
      <div className={styles.bust}>
        <Portrait look={look} age={age} crop="bust" saying={saying} beat={beat} />
      </div>
      <div>
        <h3>{name}</h3>
        <p>
          {age} 岁，{about}
        </p>
      </div>
      <ul className={styles.faces}>
        {MOODS.map((mood) => (
          <li key={mood}>
            <span className={styles.round}>
              <Portrait look={look} age={age} mood={mood} saying={saying} beat={beat} />
            </span>
            {MOOD_WORDS[mood]}
          </li>
        ))}
      </ul>
    </div>
  );
}
