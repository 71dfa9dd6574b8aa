import * as z from 'zod';
import type { KeptVersion } from '../../core/exchange/kept/kept-version.ts';
import { readKept } from '../../core/exchange/kept/read-kept.ts';
import type { LessonPlan } from '../../core/room/lesson-plan.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { openClass } from '../../session/room/class-director.ts';
import type { OpenClass } from './class-keeper.ts';

const text = (most: number) => z.string().max(most);

const planSchema = z.strictObject({
  title: text(200),
  minutes: z.number().min(0).max(600),
  decisions: z
    .array(
      z.strictObject({
        node: text(200),
        minutes: z.number().min(0).max(600),
        ask: text(2000),
        usual: text(2000),
        answer: text(2000),
        law: z.array(text(2000)).max(50),
        follow: text(200).optional(),
      }),
    )
    .max(100),
});

/** What a desk sends to open a class: the scenario whole, with what it is scored by; the plan; and whether 记名. */
const contentSchema = z.strictObject({
  version: z.looseObject({ hash: z.string(), keyHash: z.string(), scenario: z.looseObject({}), key: z.looseObject({}) }),
  plan: planSchema.optional(),
  named: z.boolean(),
});

/** Opens a class for real: checks and links the scenario, and plays it. */
export const openFromContent: OpenClass = async (content, services, journal) => {
  const read = contentSchema.safeParse(content);
  if (!read.success) return fail('收到的不是一堂课');
  const { version, plan, named } = read.data;
  const kept = readKept(version as unknown as KeptVersion);
  if (!kept.ok)
    return fail(kept.error === 'newer' ? '这份情景是更新的版本写的，这台服务端读不了' : '这份情景读不出来');
  const { seed, key, join } = services;
  const terms = { ...kept.value, plan: plan as LessonPlan | undefined, named, seed, key, join };
  try {
    return ok(await openClass(services, terms, journal));
  } catch (error) {
    return fail(`课开不起来：${(error as Error).message}`);
  }
};
