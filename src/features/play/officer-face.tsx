import { DrawnFace } from '../../ui/portrait/drawn-face.tsx';
import { OFFICER_AGE, OFFICER_LOOK } from '../../ui/portrait/officer-look.ts';

/** The trainee in uniform. */
export const OfficerFace = () => <DrawnFace look={OFFICER_LOOK} age={OFFICER_AGE} />;
