/** The two neighbourhoods, and what lies along the road around them. */
export const QUARTERS = { yihe: '怡和社区', nanyao: '南窑新村', around: '左近' } as const;
export type Quarter = keyof typeof QUARTERS;

/** Every place of the picture that people are met at, and the name on it. What is here is drawn: `cli/art/beat`. */
export const BEAT_PLACES = {
  station: { name: '派出所', quarter: 'yihe' },
  'yihe-1': { name: '怡和里1栋', quarter: 'yihe' },
  'yihe-3': { name: '怡和里3栋', quarter: 'yihe' },
  school: { name: '小学', quarter: 'yihe' },
  'nanyao-3': { name: '3号楼', quarter: 'nanyao' },
  'nanyao-4': { name: '4号楼', quarter: 'nanyao' },
  'nanyao-7': { name: '7号楼', quarter: 'nanyao' },
  'nanyao-9': { name: '9栋', quarter: 'nanyao' },
  committee: { name: '居委会', quarter: 'nanyao' },
  breakfast: { name: '早点摊', quarter: 'nanyao' },
  site: { name: '城北工地', quarter: 'around' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly quarter: Quarter }>>;

export type BeatPlace = keyof typeof BEAT_PLACES;

export const BEAT_PLACE_IDS = Object.keys(BEAT_PLACES) as readonly BeatPlace[];
