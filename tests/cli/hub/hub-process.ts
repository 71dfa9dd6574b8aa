import type { AddressInfo } from 'node:net';
import { FileStore } from '../../../src/cli/hub/file-store.ts';
import { type HubPlace, openHub } from '../../../src/cli/hub/hub.ts';
import { openFromContent } from '../../../src/cli/hub/open-class.ts';
import { openSharedHub } from '../../../src/cli/hub/shared/shared-hub.ts';
import { policyFor } from '../../../src/cli/serve/policy.ts';

/**
 * A hub in a process of its own, to be killed: `hub-process.ts <folder or redis://…> <port>`. Says its port and key in
 * JSON.
 */
const [where = '', port = '0'] = process.argv.slice(2);
const tell = console.error;
const place: HubPlace = {
  policy: policyFor("default-src 'none'", []),
  pages: (_, response) => response.writeHead(200).end('page'),
  openClass: openFromContent,
  newCode: () => '482913',
  addresses: () => [],
  tell,
};
const hub = where.startsWith('redis:')
  ? await openSharedHub(place, where)
  : await openHub(place, new FileStore(where, { now: Date.now, tell }));
hub.server.listen(Number(port), '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (hub.server.address() as AddressInfo).port, key: hub.key }));
});
