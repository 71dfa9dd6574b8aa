import { config } from 'zod';

/*
 * zod writes itself faster parsers with `new Function` where it may, and tries whether it may when a schema is made.
 * The page's policy forbids it, and a browser reports even a try: Firefox as an error in its console.
 * Imported before anything that makes a schema.
 */
config({ jitless: true });
