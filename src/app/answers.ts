import { sittingAnswers } from '../adapters/corner/sitting-answers.ts';

/** One for the window: off the first load, and the same for every page. */
export const answers = sittingAnswers();
