import type { ReactElement } from 'react';
import type { Chunk } from '../ui/chunk.ts';
import { Deferred } from '../ui/deferred.tsx';
import { Loading } from './loading.tsx';

/** A page as soon as its code is there. */
export const draw = <Props extends object>(of: Chunk<Props>, props: Props): ReactElement => (
  <Deferred of={of} props={props} waiting={<Loading />} />
);
