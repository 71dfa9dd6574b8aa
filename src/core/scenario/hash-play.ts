import { canonicalJson } from '../shared/canonical-json.ts';
import { contentHash } from '../shared/content-hash.ts';
import { each, fields, inShape } from '../shared/in-shape.ts';

// What is said and what it is worth. Listed rather than its opposite: a field of staging or art that is added to the
// format later is left out of itself, and one that changes what is said or scored is added here (docs/decisions/016).

const line = fields(() => ({ who: true, text: true, when: true }));
const utterance = {
  acts: true,
  overheard: true,
  grade: each(fields(() => ({ when: true, grade: true, nearMiss: true }))),
  reply: each(line),
  go: true,
  learns: true,
  clears: true,
  effect: each(
    fields(() => ({ person: true, anger: true, trust: true, heard: true, progress: true, face: true })),
  ),
} as const;
const choice = fields(() => ({
  ...utterance,
  text: true,
  to: true,
  register: true,
  when: true,
  nearMiss: true,
  redline: true,
  promises: true,
}));
const silence = fields(() => ({ ...utterance, to: true }));
const node = fields(() => ({
  say: each(line),
  learns: true,
  clears: true,
  choices: each(choice),
  silence,
  next: true,
  go: true,
  ending: fields(() => ({ worth: true, settles: true })),
}));
const phase = fields(() => ({
  setting: true,
  main: true,
  side: true,
  carry: true,
  silence,
  nodes: each(node),
}));
const person = fields(() => ({
  disposition: true,
  start: true,
  hotButtons: true,
  keys: true,
  outburst: true,
  walkout: true,
}));
const PLAYED = fields(() => ({
  id: true,
  setting: true,
  briefing: fields(() => ({ story: true, task: true })),
  cast: each(person),
  facts: each(fields(() => ({ kind: true, initially: true }))),
  promises: each(fields(() => ({ what: true, by: true, to: true }))),
  start: true,
  phases: each(phase),
  interrupts: each(node),
}));

/** It only tells the versions of one scenario apart, and guards nothing. */
const DIGITS = 12;

/**
 * Hash of what is said and scored in a scenario, `p1-…`: words spoken, options, grades, acts, conditions, effects,
 * where they lead, and how the people are made. Faces, voices, moods, cues, places, titles, explanations, law notes
 * and the order of things do not count: a scene drawn anew is the same talk.
 */
export const hashPlay = (scenario: object): string =>
  contentHash('p1', canonicalJson(inShape(scenario, PLAYED, 'drop')), DIGITS);
