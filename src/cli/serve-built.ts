import { CLASSES } from './hub/data-folder.ts';
import { serve } from './serve/serve.ts';
import { serveOptions } from './serve/serve-options.ts';

/** Serves dist as it is and as the product does, headers and all: what the browser tests open. Arguments as `npm start`. */
const options = serveOptions(process.argv.slice(2));
if (!options.ok) throw new Error(options.error);
await serve('dist', options.value, CLASSES);
