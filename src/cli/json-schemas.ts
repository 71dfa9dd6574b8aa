import * as z from 'zod';
import { beatSchema } from '../core/beat/beat-schema.ts';
import { checklistSchema } from '../core/covered/checklist-schema.ts';
import { lessonSchema } from '../core/lesson/lesson-schema.ts';
import { ratingFormSchema } from '../core/mentor/rating-form.ts';
import { referencesSchema } from '../core/mentor/reference-schema.ts';
import { dispositionsSchema } from '../core/person/disposition-schema.ts';
import { drillFileSchema } from '../core/practice/drill-schema.ts';
import { quizFileSchema } from '../core/practice/quiz-schema.ts';
import { indicatorsSchema, lawSchema, rubricSchema } from '../core/rubric/schema.ts';
import type { Library } from '../core/scenario/library.ts';
import { scenarioSchema } from '../core/scenario/schema.ts';
import { type Mark, marks } from '../core/shared/schema-marks.ts';
import { type KindWords, kindWords } from './kind-words.ts';

const FILES: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  'scenario.schema.json': [scenarioSchema, '情景（格式 1）'],
  'acts.schema.json': [indicatorsSchema, '指标'],
  'rubric.schema.json': [rubricSchema, '评分用的名词'],
  'dispositions.schema.json': [dispositionsSchema, '性情'],
  'law.schema.json': [lawSchema, '法律事实'],
  'drills.schema.json': [drillFileSchema, '话术微练'],
  'quiz.schema.json': [quizFileSchema, '应知应会'],
  'lesson.schema.json': [lessonSchema, '教案'],
  'checklist.schema.json': [checklistSchema, '讲过的做法'],
  'beat.schema.json': [beatSchema, '责任区'],
  'rating.schema.json': [ratingFormSchema, '师傅评议用的表'],
  'references.schema.json': [referencesSchema, '校准用的参考场次'],
};

/** Names an editor offers: each with what it means, and a complaint in Chinese about any other. */
function offer(json: z.core.JSONSchema.BaseSchema, { what, names }: KindWords): void {
  if (names === undefined) {
    json.description = what;
    return;
  }
  const ids = json.enum?.map(String) ?? Object.keys(names);
  for (const rule of ['pattern', 'minLength', 'maxLength']) delete json[rule];
  json.enum = ids;
  json.enumDescriptions = ids.map((id) => names[id] ?? '');
  json.errorMessage = `没有这样的${what}`;
}

/** A map of closed tables: its fields, and the words of each. */
function offerFields(json: z.core.JSONSchema.BaseSchema, tables: NonNullable<Mark['words']>): void {
  for (const rule of ['propertyNames', 'additionalProperties']) delete json[rule];
  json.properties = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      { type: 'string', enum: Object.keys(table), enumDescriptions: Object.values(table) },
    ]),
  );
  json.additionalProperties = false;
}

function jsonSchema(schema: z.ZodType, title: string, words: ReturnType<typeof kindWords>): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema: part }) => {
      const { refersTo: kind, words: tables } = marks.get(zodSchema) ?? {};
      if (kind) offer(part, words[kind]);
      if (tables) offerFields(part, tables);
    },
  });
  return `${JSON.stringify({ ...json, title: `说得来：${title}` }, null, 2)}\n`;
}

/**
 * The JSON Schemas of the content files, by file name, as file text. An editor that knows them completes names and
 * marks mistakes while one writes; the rules between parts of a file are the scenario check's.
 */
export function jsonSchemas(library: Library): ReadonlyMap<string, string> {
  const words = kindWords(library);
  return new Map(
    Object.entries(FILES).map(([file, [schema, title]]) => [file, jsonSchema(schema, title, words)]),
  );
}
