import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { idbLessons } from '../../src/adapters/lessons/idb-lessons.ts';
import { checkLesson, readLesson } from '../../src/core/lesson/parse-lesson.ts';
import { loadLibrary, loadShipped, readText } from '../support/load.ts';

const read = readLesson(readText('scenarios/fifth-visit/lesson-20.yaml'));
const checked = read.ok
  ? checkLesson(read.value, loadShipped('fifth-visit'), ['fifth-visit'], loadLibrary())
  : undefined;
if (!checked?.ok) throw new Error('the shipped lesson does not read');
const lesson = checked.value;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps lessons, the latest first, one of an id in place of the other', async () => {
  const store = idbLessons();
  await store.save({ id: 'a', savedAt: 1, lesson });
  await store.save({ id: 'b', savedAt: 2, lesson: { ...lesson, title: '第二份' } });
  await store.save({ id: 'a', savedAt: 3, lesson: { ...lesson, title: '改过' } });
  expect((await idbLessons().list()).map(({ id, lesson: { title } }) => [id, title])).toEqual([
    ['a', '改过'],
    ['b', '第二份'],
  ]);
  expect(await store.drop('a')).toEqual({ ok: true, value: undefined });
  expect(await store.dropAll()).toEqual({ ok: true, value: undefined });
  expect(await store.list()).toEqual([]);
});

it('opens what the first version of the store kept', async () => {
  const old = await openDB('shuodelai-lessons', 1, {
    upgrade: (database) => void database.createObjectStore('lessons', { keyPath: 'id' }),
  });
  await old.put('lessons', { id: 'own-1', savedAt: 5, lesson: JSON.parse(JSON.stringify(lesson)) });
  old.close();
  expect(await idbLessons().list()).toEqual([{ id: 'own-1', savedAt: 5, lesson }]);
});

it('leaves what does not read where it lies, and offers the rest', async () => {
  const store = idbLessons();
  await store.save({ id: 'a', savedAt: 1, lesson });
  await store.save({ id: 'b', savedAt: 2, lesson: { ...lesson, format: 9 as 1 } });
  expect((await store.list()).map(({ id }) => id)).toEqual(['a']);
});

it('says where nothing can be kept', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  expect(await idbLessons().save({ id: 'a', savedAt: 1, lesson })).toEqual({ ok: false, error: 'off' });
  expect(await idbLessons().list()).toEqual([]);
});
