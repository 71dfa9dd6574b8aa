import { useSyncExternalStore } from 'react';
import type { Answers } from '../../ports/answers.ts';

export const useAnswers = ({ subscribe, shown }: Answers): boolean => useSyncExternalStore(subscribe, shown);
