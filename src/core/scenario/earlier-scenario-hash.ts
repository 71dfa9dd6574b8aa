import { hashText } from '../shared/hash.ts';
import { each, fields, inShape, type Shape } from '../shared/in-shape.ts';

// The order of fields of scenario format 1 when hashes hung on it. History: never follows the schema.

const bound = fields(() => ({ min: true, max: true }));
const when: Shape = fields(() => ({
  person: true,
  anger: bound,
  trust: bound,
  heard: bound,
  progress: bound,
  face: bound,
  all: each(when),
  any: each(when),
  not: when,
}));
const line = fields(() => ({ who: true, text: true, mood: true, cue: true, when }));
const texts = each(fields(() => ({ when, text: true })));
const learns = each(fields(() => ({ fact: true, when })));
const go = each(fields(() => ({ when, to: true })));
const accept = each(fields(() => ({ code: true, because: true })));
const grade = each(fields(() => ({ when, grade: true, why: true, nearMiss: true })));
const effect = each(
  fields(() => ({
    person: true,
    anger: true,
    trust: true,
    heard: true,
    progress: true,
    face: true,
    because: true,
  })),
);
const utterance = {
  acts: true,
  overheard: true,
  grade,
  why: true,
  reply: each(line),
  thinks: texts,
  go,
  learns,
  clears: true,
  law: true,
  effect,
} as const;
const choice = fields(() => ({
  text: true,
  to: true,
  register: true,
  ...utterance,
  when,
  nearMiss: true,
  redline: true,
  promises: true,
  accept,
}));
const silence = fields(() => ({ ...utterance, to: true }));
const ending = fields(() => ({
  title: true,
  worth: true,
  later: texts,
  verdicts: each(texts),
  settles: true,
}));
const node = fields(() => ({
  say: each(line),
  learns,
  clears: true,
  choices: each(choice),
  silence,
  next: true,
  go,
  ending,
  law: true,
  accept,
}));
const phase = fields(() => ({
  title: true,
  setting: true,
  place: true,
  main: true,
  side: true,
  carry: true,
  silence,
  nodes: each(node),
}));
const person = fields(() => ({
  name: true,
  call: true,
  age: true,
  about: true,
  disposition: true,
  start: fields(() => ({ anger: true, trust: true, face: true })),
  hotButtons: true,
  keys: true,
  outburst: true,
  walkout: true,
  look: true,
  voice: fields(() => ({ pitch: true, rate: true })),
}));
const FORMAT_1 = fields(() => ({
  format: true,
  id: true,
  title: true,
  setting: true,
  level: true,
  minutes: true,
  profile: true,
  focus: true,
  lawDate: true,
  reviewed: fields(() => ({ legal: true, expert: true })),
  warning: true,
  briefing: fields(() => ({ place: true, time: true, story: true, task: true })),
  cast: each(person),
  facts: each(fields(() => ({ name: true, note: true, kind: true, initially: true }))),
  promises: each(fields(() => ({ what: true, by: true, to: true }))),
  start: true,
  phases: each(phase),
  interrupts: each(node),
}));

/** The hash of kept content in the order it lies there: how a version kept under an earlier hash is checked. */
export const storedScenarioHash = (scenario: object): string => hashText(JSON.stringify(scenario));

/**
 * The hash a scenario had until hashes named how they were made, whatever order its fields are in now: what runs of
 * that time call it. 14 hex digits.
 */
export const earlierScenarioHash = (scenario: object): string =>
  hashText(JSON.stringify(inShape(scenario, FORMAT_1, 'keep')));
