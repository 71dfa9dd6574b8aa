import type { ReactElement } from 'react';
import type { Services } from '../ports/services.ts';
import { chunk } from '../ui/chunk.ts';
import { Deferred } from '../ui/deferred.tsx';

/** Not a page: a part of two of them, and worth no error page. */
const rehearsal = chunk(() =>
  import('../features/rehearse/rehearse.tsx').then(
    (file) => file.Rehearse,
    () => () => null,
  ),
);

/** A button for saying a line aloud, for the features that have a place for one. */
export const rehearsing = ({ aloud }: Services, label: string): ReactElement => (
  <Deferred of={rehearsal} props={{ aloud, label }} />
);
