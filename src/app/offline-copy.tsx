import { serviceWorkerCopy } from '../adapters/service-worker/app-copy.ts';
import { CopyNotice } from '../features/offline/copy-notice.tsx';

const copy = serviceWorkerCopy();

/** What there is to say about the kept copy. A chunk of its own, adapter and all: the first load does without. */
export const OfflineCopy = () => <CopyNotice copy={copy} />;
