import { versionNames } from 'virtual:version-names';
import type { OwnShelf } from '../../core/scenario/own-shelf.ts';
import type { ShippedScenarios } from '../../ports/scenario-source.ts';
import type { Stores } from '../../ports/stores.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { removingJournal } from '../room-journals/removing-journal.ts';
import { removingRooms } from '../room-journals/removing-rooms.ts';
import { type BrowserParts, browserStores as storesOver } from '../idb/browser-stores.ts';
import { type KeptScenarios, keptScenarios as keptBeside } from '../versions/kept-scenarios.ts';
import { withReturns } from './with-returns.ts';

const shippedNames = async () => versionNames;

interface BundledParts extends Omit<BrowserParts, 'shipped' | 'shippedNames'> {
  readonly shipped: ShippedScenarios;
}

/** The browser's stores of an app that ships these scenarios. */
export function browserStores({ shipped, ...parts }: BundledParts): Stores {
  const stores = storesOver({ ...parts, shipped: withReturns(shipped), shippedNames });
  const classes = async () => (await import('../room-journals/idb-class-journal.ts')).idbClassJournal();
  const sessions = async () => (await import('../room-journals/idb-session-journal.ts')).idbSessionJournal();
  const lessons = async () => (await import('../lessons/idb-lessons.ts')).idbLessons();
  return {
    ...stores,
    mentor: removingJournal(stores.mentor, sessions),
    archive: removingRooms(stores.archive, [classes, sessions, lessons]),
  };
}

/** In the same file as the stores, because it is asked for together with them. */
export const keptScenarios = (
  shipped: ShippedScenarios,
  versions: VersionStore,
  shelf: () => OwnShelf,
): KeptScenarios => keptBeside(withReturns(shipped), versions, shippedNames, shelf);
