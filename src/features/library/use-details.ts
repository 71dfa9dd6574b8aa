import { useEffect, useState } from 'react';
import type { ScenarioSource } from '../../ports/scenario-source.ts';
import { describeScenario, type ScenarioDetails } from './scenario-details.ts';

export type DetailsById = ReadonlyMap<string, ScenarioDetails>;

/**
 * Fetches the scenarios once the cards stand: for their opening words, ending titles and dates, and so that
 * the click that opens one finds it there. One that cannot be fetched leaves its card as it is.
 */
export function useDetails(source: ScenarioSource): DetailsById {
  const [details, setDetails] = useState<DetailsById>(new Map());
  useEffect(() => {
    let left = false;
    const add = async (id: string) => {
      const program = await source.load(id).catch(() => undefined);
      if (!program || left) return;
      setDetails((known) => new Map(known).set(id, describeScenario(program)));
    };
    for (const { id } of source.list()) void add(id);
    return () => {
      left = true;
    };
  }, [source]);
  return details;
}
