import type { Program } from '../../../core/program/program.ts';
import type { RubricBundle } from '../../../core/scoring/rubric-bundle.ts';
import type { JoinView } from '../class-view.ts';
import type { RunScenes } from '../run-scene.ts';

/** What a session is held on. */
export interface MentorContent {
  readonly program: Program;
  readonly rubricBundle: Pick<RubricBundle, 'indicators' | 'rubric'>;
}

/** How the trainee's window gets in. */
export interface MentorDoors {
  readonly join: JoinView;
  readonly key: string;
}

/** What a session is played with. */
export interface Directing {
  readonly content: MentorContent;
  readonly scenes: RunScenes;
}
