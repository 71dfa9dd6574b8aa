import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const SETTINGS = { validate: true, completion: true, schemaStore: { enable: false } };

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Offered {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: unknown;
}

/** Cuts a stream of bytes into messages of the language server protocol. */
function messageReader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let read = Buffer.alloc(0);
  return (chunk) => {
    read = Buffer.concat([read, chunk]);
    for (;;) {
      const body = read.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/.exec(read.toString('latin1', 0, body))?.[1]);
      if (body < 4 || read.length < body + length) return;
      onMessage(JSON.parse(read.toString('utf8', body, body + length)));
      read = read.subarray(body + length);
    }
  };
}

/** What an ordinary editor's YAML extension says of files below the repository root, asked over stdio. */
export function startYamlServer() {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (result: unknown) => void>();
  const verdicts = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let asked = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const configure = ({ id, params }: Message): void =>
    send({ id, result: params?.items?.map(({ section }) => (section === 'yaml' ? SETTINGS : {})) ?? null });
  server.stdout.on(
    'data',
    messageReader((message) => {
      const { id, method, params, result } = message;
      if (method === 'textDocument/publishDiagnostics')
        verdicts.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
      else if (method !== undefined && id !== undefined) configure(message);
      else if (id !== undefined) answers.get(id)?.(result);
    }),
  );
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      send({ id: asked, method, params });
    });
  const uriOf = (file: string): string => pathToFileURL(join(ROOT, file)).href;
  return {
    start: async (): Promise<void> => {
      const capabilities = { workspace: { configuration: true } };
      await ask('initialize', { processId: process.pid, rootUri: pathToFileURL(ROOT).href, capabilities });
      send({ method: 'initialized', params: {} });
    },
    /** Opens a text as if it were that file. */
    open: (file: string, text: string): Promise<readonly Diagnostic[]> =>
      new Promise((resolve) => {
        verdicts.set(uriOf(file), resolve);
        const textDocument = { uri: uriOf(file), languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    /** What could be written there; both 0-based. */
    complete: async (file: string, line: number, character: number): Promise<readonly Offered[]> => {
      const textDocument = { uri: uriOf(file) };
      const list = await ask('textDocument/completion', { textDocument, position: { line, character } });
      return (list as { items: Offered[] }).items;
    },
    stop: () => server.kill(),
  };
}
