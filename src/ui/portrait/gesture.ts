import type { LineMood } from '../../core/scenario/vocabulary.ts';

/** What the hands do. `rest`: nothing one would notice. */
export const GESTURES = [
  'rest',
  'fists',
  'akimbo',
  'point',
  'crossed',
  'clasped',
  'open',
  'guard',
  'chin',
  'brow',
  'wipe',
  'nape',
  'chest',
  'knees',
  'propped',
  'hug',
  'watch',
  'phone',
  'sleeve-held',
  'sleeve-behind',
  'wrist-shown',
  'wrist-iced',
  'towel',
  'over-head',
  'pinned',
  'seize-left',
  'seize-right',
  'tend',
  'carry',
] as const;
export type Gesture = (typeof GESTURES)[number];

/** What can be held, in the hand on the viewer's left; `stool-up` takes both. A `child` stands or sits at that side. */
export const HELD = [
  'phone',
  'phone-up',
  'phone-ear',
  'papers',
  'folder',
  'notebook',
  'pen',
  'bag',
  'plastic-bag',
  'broom',
  'stool',
  'cup',
  'bottle',
  'child',
  'keys',
  'cigarette',
  'spatula',
  'knife',
  'clothes',
  'slipper',
  'toothbrush',
  'leeks',
  'stool-up',
  'torch',
  'register',
  'plate',
  'towel',
  'helmet',
  'slip',
  'cigarette-lit',
] as const;
export type Held = (typeof HELD)[number];

/** What is to be seen of somebody beside what they do. An injury is drawn only where it is said here. */
export const SHOWN = [
  'bruise',
  'sleeve-down',
  'ice-towel',
  'sweat',
  'hidden-paper',
  'coat-over',
  'bare-chest',
  'ward-clothes',
] as const;
export type Shown = (typeof SHOWN)[number];

const BY_MOOD: Readonly<Partial<Record<LineMood, Gesture>>> = {
  tense: 'clasped',
  furious: 'fists',
  angry: 'akimbo',
  cold: 'crossed',
  suspicious: 'chin',
  afraid: 'guard',
  tired: 'brow',
  ashamed: 'nape',
  relieved: 'chest',
  crying: 'wipe',
  explaining: 'open',
};

/** What a mood does to the hands. */
export const gestureOf = (mood: LineMood): Gesture => BY_MOOD[mood] ?? 'rest';
