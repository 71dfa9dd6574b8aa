import { useEffect, useState } from 'react';
import type { ScenarioSource } from '../../ports/scenario-source.ts';
import type { LookWords } from '../../ui/portrait/look.ts';
import { OFFICER_AGE, OFFICER_LOOK } from '../../ui/portrait/officer-look.ts';

export interface Drawn {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly age: number;
  readonly look: LookWords;
}

const OFFICER: Drawn = {
  key: 'officer',
  name: '你',
  about: '值班民警',
  age: OFFICER_AGE,
  look: OFFICER_LOOK,
};

async function castOf(source: ScenarioSource, id: string): Promise<Drawn[]> {
  const program = await source.load(id);
  return Object.entries(program?.scenario.cast ?? {}).flatMap(([person, { name, about, age, look }]) =>
    look ? [{ key: `${id}/${person}`, name, about, age, look }] : [],
  );
}

/** The officer and everybody in the shipped scenarios who has a look. */
export function usePeople(source: ScenarioSource): readonly Drawn[] {
  const [people, setPeople] = useState<readonly Drawn[]>([OFFICER]);
  useEffect(() => {
    let wanted = true;
    Promise.all(source.list().map(({ id }) => castOf(source, id).catch(() => []))).then((casts) => {
      if (wanted) setPeople([OFFICER, ...casts.flat()]);
    });
    return () => {
      wanted = false;
    };
  }, [source]);
  return people;
}
