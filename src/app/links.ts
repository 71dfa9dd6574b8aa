import { href, paths } from './paths.ts';

/** Where pages lead: `href`s. */
export const links = {
  play: (scenario: string) => href(paths.play(scenario)),
  resume: (scenario: string, run: string) => href(paths.resume(scenario, run)),
  review: (run: string) => href(paths.review(run)),
  set: (items: readonly string[]) => href(paths.practice(items)),
  drill: href(paths.drill()),
  quiz: href(paths.quiz()),
  about: href(paths.about()),
  home: href(paths.library()),
  beat: href(paths.beat()),
  /** On the start page, for those who lead others or write. The bar has the same places: `top-bar.tsx`. */
  others: [
    { href: href(paths.class()), name: '上课', note: '带一个班一起走一个情景，学员拿手机投' },
    { href: href(paths.corner()), name: '出题与体检', note: '写情景的、带教的进这儿；里头看得到答案' },
  ],
} as const;
