import { useEffect, useState } from 'react';
import type { LastAnswer } from '../../core/practice/choose-set.ts';
import type { PracticeItem } from '../../core/practice/item.ts';
import type { PracticeSource } from '../../ports/practice-source.ts';
import type { PracticeServices } from './practice-services.ts';
import type { PracticeOf } from './words.ts';

export interface PracticeData {
  readonly items: readonly PracticeItem[];
  readonly answers: readonly LastAnswer[];
}

async function loadPractice(
  { practice }: PracticeServices,
  source: PracticeSource,
  of: PracticeOf,
): Promise<PracticeData> {
  const [drills, questions, answers] = await Promise.all([
    of === 'quiz' ? [] : source.drills(),
    of === 'drill' ? [] : source.questions(),
    practice.list(),
  ]);
  return { items: [...drills, ...questions], answers };
}

/** Items and past answers, fetched when the component first stands. */
export function usePracticeData(
  services: PracticeServices,
  source: PracticeSource,
  of: PracticeOf,
): PracticeData | 'loading' | 'failed' {
  const [data, setData] = useState<PracticeData | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let current = true;
    loadPractice(services, source, of).then(
      (loaded) => current && setData(loaded),
      () => current && setData('failed'),
    );
    return () => {
      current = false;
    };
  }, [services, source, of]);
  return data;
}
