import { useEffect, useState } from 'react';
import type { Rubric } from '../../core/rubric/catalog.ts';
import type { ProgressServices } from './progress-services.ts';
import { type HistoryView, readHistory } from './read-history.ts';

/** Milliseconds after the first look before missing digests are worked out: the page comes first. */
const WAIT_MS = 300;

/** The history of this profile, again and again as more of it is known; undefined until the first look. */
export function useHistory(services: ProgressServices): HistoryView | undefined {
  const [view, setView] = useState<HistoryView>();
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void readHistory({
      services,
      show: (next) => !left && setView(next),
      later: (work) => {
        timer = setTimeout(work, WAIT_MS);
      },
      stopped: () => left,
    });
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [services]);
  return view;
}

/** Names and glosses of red lines, dimensions and settings; undefined until there, or where they cannot be had. */
export function useRubric({ scenarios }: ProgressServices): Rubric | undefined {
  const [rubric, setRubric] = useState<Rubric>();
  useEffect(() => {
    let left = false;
    scenarios.rubric().then(
      (data) => !left && setRubric(data.rubric),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [scenarios]);
  return rubric;
}
