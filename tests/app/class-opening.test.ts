import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openingOf } from '../../src/app/class-opening-of.ts';
import { classOpeningSchema } from '../../src/core/room/class-opening.ts';
import { fakeServices, scenarios } from '../features/class/services.ts';

const { services } = fakeServices();
const open = (plan: string | undefined) =>
  openingOf({ scenarios, now: () => 0 }, services.lessons, { scenario: 'fifth-visit', plan, named: true });

it('a class is opened with the lesson that was chosen, its law in words', async () => {
  const opening = await open('lesson-45');
  expect(classOpeningSchema.safeParse(opening).success).toBe(true);
  expect(opening).toMatchObject({ named: true, plan: { minutes: 45 } });
  expect(opening?.plan?.decisions[2]?.law).toEqual([
    expect.stringMatching(/^《信访工作条例》：接访的人不许推诿/),
  ]);
});

it('without one it has none, and one that is not there is no class without', async () => {
  expect((await open(undefined))?.plan).toBeUndefined();
  expect(await open('lesson-99')).toBeUndefined();
});
