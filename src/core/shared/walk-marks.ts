import * as z from 'zod';
import './no-eval.ts';
import { type Mark, marks } from './schema-marks.ts';

type Path = readonly (string | number)[];

/** A marked part of a value. */
export interface Visit {
  readonly mark: Mark;
  /** As it stands in the document, sound or not; never undefined. */
  readonly value: unknown;
  readonly path: Path;
  /** The map or list it stands in. */
  readonly holder: unknown;
  /** The nearest part around it. */
  readonly inside: Visit | undefined;
}

/** What a schema has of marks and where: parts without any are left out, so that a walk passes them by. */
interface Plan {
  readonly mark: Mark | undefined;
  /** Of the keys of a map. */
  readonly key: Mark | undefined;
  /** What else the same value may be: branches of a union, what an optional wraps. */
  within: readonly Plan[];
  fields: readonly (readonly [name: string, plan: Plan])[];
  values: Plan | undefined;
  items: Plan | undefined;
}

type AnySchema = z.core.$ZodType;

function planMaker() {
  const plans = new Map<AnySchema, Plan>();
  const make = (schema: AnySchema): Plan => {
    const known = plans.get(schema);
    if (known) return known;
    const plan: Plan = {
      mark: marks.get(schema),
      key: schema instanceof z.ZodRecord ? marks.get(schema.keyType) : undefined,
      within: [],
      fields: [],
      values: undefined,
      items: undefined,
    };
    plans.set(schema, plan);
    if (schema instanceof z.ZodObject)
      plan.fields = Object.entries(schema.shape).map(([name, part]) => [name, make(part)]);
    else if (schema instanceof z.ZodRecord) plan.values = make(schema.valueType);
    else if (schema instanceof z.ZodArray) plan.items = make(schema.element);
    else if (schema instanceof z.ZodUnion) plan.within = schema.options.map(make);
    else if (
      schema instanceof z.ZodOptional ||
      schema instanceof z.ZodNullable ||
      schema instanceof z.ZodLazy
    )
      plan.within = [make(schema.unwrap())];
    return plan;
  };
  return { make, all: () => [...plans.values()] };
}

const partsOf = (plan: Plan): readonly (Plan | undefined)[] => [
  ...plan.within,
  ...plan.fields.map(([, part]) => part),
  plan.values,
  plan.items,
];

/** Plans with a mark somewhere in them. Schemas may go round: found by going over them until none is new. */
function withMarks(all: readonly Plan[]): ReadonlySet<Plan> {
  const useful = new Set(all.filter(({ mark, key }) => mark ?? key));
  for (let grew = true; grew; ) {
    grew = false;
    for (const plan of all) {
      if (useful.has(plan) || !partsOf(plan).some((part) => part && useful.has(part))) continue;
      useful.add(plan);
      grew = true;
    }
  }
  return useful;
}

function planOf(schema: AnySchema): Plan {
  const { make, all } = planMaker();
  const root = make(schema);
  const useful = withMarks(all());
  const kept = (part: Plan | undefined) => (part && useful.has(part) ? part : undefined);
  for (const plan of all()) {
    plan.within = plan.within.filter((part) => useful.has(part));
    plan.fields = plan.fields.filter(([, part]) => useful.has(part));
    plan.items = kept(plan.items);
    // The keys are still looked at.
    if (!plan.key) plan.values = kept(plan.values);
  }
  return root;
}

const planned = new WeakMap<AnySchema, Plan>();

/** The plan of a schema, worked out once. */
function rememberedPlan(schema: AnySchema): Plan {
  const plan = planned.get(schema) ?? planOf(schema);
  planned.set(schema, plan);
  return plan;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Every marked part of a value, in the schema's order, whether or not the value fits the schema: what does not fit
 * has no parts there. Of a union every branch is looked into.
 */
export function walkMarks(schema: AnySchema, value: unknown): Visit[] {
  const visits: Visit[] = [];
  const at: (string | number)[] = [];
  const step = (name: string | number, plan: Plan, part: unknown, holder: unknown, inside?: Visit): void => {
    at.push(name);
    walk(plan, part, holder, inside);
    at.pop();
  };
  const walk = (plan: Plan, part: unknown, holder: unknown, around?: Visit): void => {
    if (part === undefined) return;
    let inside = around;
    if (plan.mark) {
      const visit: Visit = { mark: plan.mark, value: part, path: at.slice(), holder, inside };
      visits.push(visit);
      if (plan.mark.part) inside = visit;
    }
    for (const other of plan.within) walk(other, part, holder, inside);
    if (Array.isArray(part)) {
      if (plan.items) for (const [index, item] of part.entries()) step(index, plan.items, item, part, inside);
    } else if (isMap(part)) {
      for (const [name, field] of plan.fields)
        if (Object.hasOwn(part, name)) step(name, field, part[name], part, inside);
      if (!plan.values) return;
      for (const [name, item] of Object.entries(part)) {
        if (plan.key) visits.push({ mark: plan.key, value: name, path: [...at, name], holder: part, inside });
        step(name, plan.values, item, part, inside);
      }
    }
  };
  walk(rememberedPlan(schema), value, undefined);
  return visits;
}
