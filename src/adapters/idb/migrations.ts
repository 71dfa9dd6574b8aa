import type { Database, Upgrade } from './schema.ts';

export type Migration = (database: Database, upgrade: Upgrade, newId: () => string) => void | Promise<void>;

function createVersion1(database: Database): void {
  database.createObjectStore('runs', { keyPath: 'id' });
  database.createObjectStore('events', { keyPath: ['run', 'index'] });
  database.createObjectStore('finished', { keyPath: 'run' });
}

function createVersion2(database: Database, upgrade: Upgrade): void {
  const runs = upgrade.objectStore('runs');
  runs.createIndex('profile', 'profile');
  runs.createIndex('live', 'live');
  database.createObjectStore('profiles', { keyPath: 'id' });
  database.createObjectStore('shelf', { keyPath: ['profile', 'page'] });
  database.createObjectStore('digests', { keyPath: ['profile', 'page'] });
  database.createObjectStore('versions', { keyPath: ['hash', 'keyHash'] });
  database.createObjectStore('answers', { keyPath: 'id' }).createIndex('profile', 'profile');
}

/** The runs there were belong to a first profile without a name; an ending goes into its run. */
async function adoptRuns(upgrade: Upgrade, id: string): Promise<void> {
  const [runs, finished] = [upgrade.objectStore('runs'), upgrade.objectStore('finished')];
  const row = { id, name: '', unit: '', createdAt: new Date().toISOString() };
  await upgrade.objectStore('profiles').add(row);
  for (let cursor = await runs.openCursor(); cursor; cursor = await cursor.continue()) {
    const end = await finished.get(cursor.value.id);
    const ended = end ? { end: { ending: end.ending, at: end.at } } : {};
    await cursor.update({ ...cursor.value, ...ended, profile: id, live: id });
    if (end) await finished.delete(end.run);
  }
}

/**
 * Step n brings a database of version n to n + 1, in the one transaction of the upgrade: it happens whole or
 * not at all. Append only: someone's machine has every version. tests/fixtures/migrations and kept/ hold one of each.
 */
export const MIGRATIONS: readonly Migration[] = [
  createVersion1,
  async (database, upgrade, newId) => {
    createVersion2(database, upgrade);
    if ((await upgrade.objectStore('runs').count()) > 0) await adoptRuns(upgrade, newId());
  },
  (database) => {
    // Filled when first asked for (version-names.ts). A page of an older version makes way here and says why.
    database.createObjectStore('versionNames', { keyPath: ['hash', 'keyHash'] });
  },
  (database, upgrade) => {
    // Who is one person with whom; and profiles note when their words were written (docs/decisions/022).
    database.createObjectStore('links', { keyPath: 'people' });
    // The order of recording (docs/decisions/024). Rows from before have no number, and are in neither index.
    upgrade.objectStore('runs').createIndex('recorded', ['profile', 'head.recorded']);
    upgrade.objectStore('answers').createIndex('recorded', ['profile', 'recorded']);
  },
  (database) => {
    // Sessions with a mentor beside (docs/decisions/041); runs of them name theirs.
    database.createObjectStore('sessions', { keyPath: 'session.id' });
    const lines = database.createObjectStore('sessionLines', { keyPath: 'id' });
    lines.createIndex('seenBy', 'seenBy', { multiEntry: true });
    lines.createIndex('run', 'line.run.id');
    database.createObjectStore('calibrations', { keyPath: 'id' }).createIndex('profile', 'profile');
  },
  () => {
    // Profiles note days off (docs/decisions/044). A page of an older version would drop them with the next change of a
    // name, so it makes way.
  },
];
