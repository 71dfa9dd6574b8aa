import * as z from 'zod';
import '../shared/no-eval.ts';
import { marked, type StageWord } from '../shared/schema-marks.ts';
import { conditionSchema } from './condition.ts';
import { ID_PATTERN, nameOf } from './id.ts';
import { EMPTY_HANDS } from './stage-rules.ts';
import {
  CROWDS,
  DOINGS,
  DOORS,
  HOLDS,
  LIGHTS,
  OFFICER_SIDES,
  POSES,
  PROPS,
  SHOTS,
  SPOTS,
  WHENCES,
} from './stage-vocabulary.ts';
import { MOODS, PLACES } from './vocabulary.ts';

const word = <const Words extends readonly [string, ...string[]]>(refersTo: StageWord, words: Words) =>
  marked(z.enum(words), { refersTo });

const person = nameOf('person');
/** On facts and `gone` alone: what is seen never depends on what somebody feels (`stage-condition`). */
const when = marked(conditionSchema.optional(), { part: 'staged' });
const light = word('light', LIGHTS);
const door = word('door', DOORS);
const shot = word('shot', SHOTS);
const you = word('you', OFFICER_SIDES);
const at = word('spot', SPOTS);
const pose = word('pose', POSES);
/** `you`, `away`, `left`, `right`, or a person. */
const facing = marked(z.string().max(48).regex(ID_PATTERN), { refersTo: 'facing' });
const holds = word('held', HOLDS);
const mood = marked(z.enum(MOODS), { refersTo: 'mood' });
const prop = word('prop', PROPS);
const doing = word('doing', DOINGS);
const from = word('whence', WHENCES);
const place = marked(z.enum(PLACES), { refersTo: 'place' });
/** What is written there: a flat's number, the name of an office. Two places of one kind are told apart by it. */
const sign = z.string().trim().min(1).max(12);

/** What is written on a thing that has something written on it. */
const says = z.string().trim().min(1).max(8);

/** A thing that is written down and ticked off, as it stands on the sheet. */
const item = marked(z.string().trim().min(1).max(10), { text: true });
const items = z.array(item).min(1).max(8);

/** One of a vocabulary, or the first of several whose condition holds. */
const firstOf = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(z.strictObject({ when, is: value })).min(1)]);

const crowd = z.union([
  word('crowd', CROWDS),
  z.strictObject({
    size: word('crowd', CROWDS),
    /** They have turned round to look. */
    looking: z.boolean().optional(),
    /** Somebody among them holds up a phone. */
    filming: z.boolean().optional(),
    /** They are no strangers but this group of the cast. */
    who: person.optional(),
  }),
]);

const standing = {
  at,
  pose: pose.optional(),
  facing: facing.optional(),
  holds: holds.optional(),
  /** They have walked out of the talk and are still to be seen. */
  gone: z.literal(true).optional(),
  /** How they look where they say nothing. */
  mood: mood.optional(),
};
/** Of a thing: whose it is, where. The rest is for people nobody talks with. */
const about = {
  of: person.optional(),
  at: at.optional(),
  says: says.optional(),
  /** Of a sheet: what is written on it, and which of it is ticked off. */
  items: items.optional(),
  ticked: items.optional(),
  holds: holds.optional(),
  facing: facing.optional(),
  doing: doing.optional(),
  pose: pose.optional(),
  mood: mood.optional(),
};
const standingWhen = z.strictObject({ when, ...standing });
const heardWhen = z.strictObject({ when, from });

const stageFields = {
  sign: sign.optional(),
  light: firstOf(light).optional(),
  door: firstOf(door).optional(),
  shot: shot.optional(),
  you: you.optional(),
  /** Who is seen. Of several ways to stand the first that holds; where none does they are not there. */
  people: z.record(person, z.union([standingWhen, z.array(standingWhen).min(1)])).optional(),
  /** Who is heard and not seen. */
  heard: z.record(person, z.union([from, heardWhen, z.array(heardWhen).min(1)])).optional(),
  props: z
    .array(z.union([prop, z.strictObject({ prop, ...about, when })]))
    .max(12)
    .optional(),
  crowd: firstOf(crowd).optional(),
};

/** A whole stage. Where it names no place, the phase's. */
export const stageSchema = z.strictObject({ place: place.optional(), ...stageFields });

/** A step from one stage to the next, told by the line that carries it. */
const MOVES = {
  enter: z.strictObject({ enter: person, ...standing }),
  leave: z.strictObject({ leave: person }),
  move: z.strictObject({
    move: person,
    at: at.optional(),
    pose: pose.optional(),
    facing: facing.optional(),
    holds: z.union([holds, z.literal(EMPTY_HANDS)]).optional(),
    mood: mood.optional(),
  }),
  show: z.strictObject({ show: prop, ...about }),
  hide: z.strictObject({ hide: prop, of: person.optional() }),
  tick: z.strictObject({ tick: item }),
  hears: z.strictObject({ hears: person, from }),
  door: z.strictObject({ door }),
  light: z.strictObject({ light }),
  shot: z.strictObject({ shot }),
  you: z.strictObject({ you }),
  crowd: z.strictObject({ crowd }),
  place: z.strictObject({ ...stageFields, place }),
};

/** Within one place. */
const staying = [
  MOVES.enter,
  MOVES.leave,
  MOVES.move,
  MOVES.show,
  MOVES.hide,
  MOVES.tick,
  MOVES.hears,
  MOVES.door,
  MOVES.light,
  MOVES.shot,
  MOVES.you,
  MOVES.crowd,
] as const;

export const moveSchema = z.union([MOVES.place, ...staying]);

export const movesSchema = z.array(moveSchema).min(1).max(12);

/** Another place is told by the line that is read there: one is never there before it. */
export const afterSchema = z.array(z.union(staying)).min(1).max(12);

export type StageSource = z.infer<typeof stageSchema>;
type Moves = { [Key in keyof typeof MOVES]: z.infer<(typeof MOVES)[Key]> };
export type Move = Moves[keyof Moves];
/** One kind of move, by the key that tells it. */
export type MoveOf<Key extends keyof Moves> = Moves[Key];
export type CrowdSource = z.infer<typeof crowd>;
