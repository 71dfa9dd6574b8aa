import { useEffect, useState } from 'react';
import type { RatingForm } from '../../core/mentor/rating-form.ts';
import type { AfterNames } from './after/props.ts';
import type { MentorServices } from './mentor-services.ts';

export interface AfterWords {
  readonly names: AfterNames;
  readonly form: RatingForm;
}

async function read({ scenarios, form }: MentorServices): Promise<AfterWords> {
  const [{ indicators }, rated] = await Promise.all([scenarios.rubric(), form()]);
  const dimensions = Object.entries(scenarios.names().dimensions).map(
    ([id, { name }]) => [id, name] as const,
  );
  const acts = Object.entries(indicators).map(([id, { name }]) => [id, name] as const);
  return {
    form: rated,
    names: {
      dimensions: Object.fromEntries(dimensions) as AfterNames['dimensions'],
      acts: Object.fromEntries(acts),
    },
  };
}

/** The form and the names what comes after the play is spoken in; fetched when that is come to. */
export function useAfterWords(services: MentorServices): AfterWords | 'trouble' | undefined {
  const [words, setWords] = useState<AfterWords | 'trouble'>();
  useEffect(() => {
    let mine = true;
    read(services).then(
      (found) => mine && setWords(found),
      () => mine && setWords('trouble'),
    );
    return () => {
      mine = false;
    };
  }, [services]);
  return words;
}
