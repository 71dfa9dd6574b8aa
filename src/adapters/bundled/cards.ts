import { cards } from 'virtual:scenario-index';
import type { ScenarioCard } from '../../ports/scenario-source.ts';

/** The shipped scenarios, as the start page lists them. */
export const bundledCards: readonly ScenarioCard[] = cards;
