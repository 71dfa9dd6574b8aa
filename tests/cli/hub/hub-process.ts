import type { AddressInfo } from 'node:net';
import { FileStore } from '../../../src/cli/hub/file-store.ts';
import { openHub } from '../../../src/cli/hub/hub.ts';
import { openFromContent } from '../../../src/cli/hub/open-class.ts';
import { policyFor } from '../../../src/cli/serve/policy.ts';

/** A hub in a process of its own, to be killed: `hub-process.ts <folder> <port>`. Says its port and key in JSON. */
const [folder = '', port = '0'] = process.argv.slice(2);
const hub = await openHub({
  policy: policyFor("default-src 'none'", []),
  pages: (_, response) => response.writeHead(200).end('page'),
  store: new FileStore(folder, { now: Date.now, tell: console.error }),
  openClass: openFromContent,
  newCode: () => '482913',
  addresses: () => [],
  tell: console.error,
});
hub.server.listen(Number(port), '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (hub.server.address() as AddressInfo).port, key: hub.key }));
});
