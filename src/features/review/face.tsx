import type { LineMood } from '../../core/scenario/vocabulary.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { DrawnFace } from '../../ui/portrait/drawn-face.tsx';
import type { ReviewData } from './load-review.ts';
import { callOf } from './words.ts';

interface FaceProps {
  readonly person: string;
  readonly data: Pick<ReviewData, 'calls' | 'faces' | 'scene'>;
  readonly size?: 'small' | 'medium';
  readonly faceOnly?: boolean;
}

const moodAtLast = ({ scene }: FaceProps['data'], person: string): LineMood =>
  scene.seen.find(({ id }) => id === person)?.mood ?? 'calm';

/** Somebody of the talk as they looked at its end; the surname where the file draws nobody. */
export function Face({ person, data, size = 'small', faceOnly = false }: FaceProps) {
  const name = callOf(data.calls, person);
  const face = data.faces[person];
  const mood = moodAtLast(data, person);
  return (
    <PersonBadge
      {...{ name, size, faceOnly }}
      portrait={
        face?.look && <DrawnFace look={face.look} age={face.age} mood={mood} instead={[...name][0]} />
      }
    />
  );
}
