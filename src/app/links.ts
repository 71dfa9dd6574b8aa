import { href, paths } from './paths.ts';

/** Where pages lead: `href`s. */
export const links = {
  play: (scenario: string) => href(paths.play(scenario)),
  resume: (scenario: string, run: string) => href(paths.resume(scenario, run)),
  review: (run: string) => href(paths.review(run)),
  drill: href(paths.drill()),
  quiz: href(paths.quiz()),
  check: href(paths.check()),
  about: href(paths.about()),
} as const;
