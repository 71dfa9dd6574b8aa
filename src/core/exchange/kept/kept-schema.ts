import * as z from 'zod';
import '../../shared/no-eval.ts';
import { conditionSchema } from '../../scenario/condition.ts';

// Kept content of format 1 as far as a replay and a report lean on it. On its own, not the scenario schema: what an
// author may write today says nothing about what was played then. Names are any names, fields not listed are passed over.

const name = z.string().min(1).max(200);
const text = z.string().max(10_000);
const names = z.array(name).max(500);
const record = <T extends z.ZodType>(value: T) => z.record(name, value);
const when = conditionSchema.optional();
const within = (low: number, high: number) => z.int().min(low).max(high);
const grade = within(0, 3);

const line = z.looseObject({ who: name, text, when });
const texts = z.array(z.looseObject({ when, text })).min(1);
const learns = z.array(z.union([name, z.looseObject({ fact: name, when: conditionSchema })]));
const go = z.union([name, z.array(z.looseObject({ when, to: name })).min(1)]);
const effect = z.looseObject({
  person: name,
  anger: within(-5, 5).optional(),
  trust: within(-4, 4).optional(),
  heard: within(-3, 3).optional(),
  progress: within(-3, 3).optional(),
  face: within(-2, 2).optional(),
  because: text,
});

const utterance = {
  acts: names,
  overheard: record(names).optional(),
  grade: z.union([grade, z.array(z.looseObject({ when, grade, why: text })).min(1)]),
  why: text.optional(),
  reply: z.array(line).optional(),
  thinks: z.union([text, texts]).optional(),
  go: go.optional(),
  learns: learns.optional(),
  clears: names.optional(),
  law: names.optional(),
  effect: z.array(effect).optional(),
};
const silence = z.looseObject({ ...utterance, to: name.optional() });
const choice = z.looseObject({
  ...utterance,
  text,
  to: name,
  register: name,
  when,
  nearMiss: z.boolean().optional(),
  redline: name.optional(),
  promises: names.optional(),
  accept: z.array(z.looseObject({ code: name, because: text })).optional(),
});
const ending = z.looseObject({
  title: text,
  worth: within(0, 4),
  later: texts,
  verdicts: record(texts).optional(),
  settles: record(z.enum(['kept', 'broken', 'withdrawn', 'open'])).optional(),
});
const node = z.looseObject({
  say: z.array(line).optional(),
  learns: learns.optional(),
  clears: names.optional(),
  choices: record(choice).optional(),
  silence: silence.optional(),
  next: name.optional(),
  go: go.optional(),
  ending: ending.optional(),
  law: names.optional(),
  accept: z.array(z.looseObject({ code: name, because: text })).optional(),
});
const start = z.looseObject({ anger: within(0, 5), trust: within(0, 4), face: within(0, 2) });
const person = z.looseObject({
  name: text,
  call: text,
  age: z.number(),
  about: text,
  disposition: name,
  start: start.optional(),
  hotButtons: names.optional(),
  keys: names.optional(),
  outburst: name.optional(),
  walkout: name.optional(),
});
const phase = z.looseObject({
  title: text,
  setting: name.optional(),
  main: name,
  side: names.optional(),
  carry: z.array(z.enum(['heard', 'progress', 'face'])).optional(),
  silence: silence.optional(),
  nodes: record(node),
});

export const keptScenarioSchema = z.looseObject({
  id: name,
  title: text,
  setting: name,
  focus: names,
  lawDate: text,
  reviewed: z.looseObject({ legal: text.nullable(), expert: text.nullable() }),
  briefing: z.looseObject({ place: text, time: text, story: z.array(text), task: text }),
  cast: record(person),
  facts: record(
    z.looseObject({ name: text, note: text.optional(), initially: z.boolean().optional() }),
  ).optional(),
  promises: record(z.looseObject({ what: text, by: text, to: name })).optional(),
  start: name,
  phases: record(phase),
  interrupts: record(node).optional(),
});

const named = z.looseObject({ name: text, gloss: text });

export const keptRubricSchema = z.looseObject({
  indicators: record(
    z.looseObject({
      dimension: name,
      weight: z.number(),
      act: name,
      noneWhile: name.optional(),
      name: text,
      gloss: text,
    }),
  ),
  dispositions: record(z.looseObject({ name: text, gloss: text, start, hotButtons: names, keys: names })),
  rubric: z.looseObject({
    dimensions: record(z.looseObject({ name: text, group: text, line: text })),
    modelActs: record(named),
    registers: record(named),
    settings: record(z.looseObject({ name: text, prefer: names, avoid: names })),
    redlines: record(z.looseObject({ name: text, gloss: text, law: names })),
    musts: record(named),
    phrases: z.array(z.looseObject({ text, why: text })),
  }),
});
