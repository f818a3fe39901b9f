import { statSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';

/** Renews the page when the server says so. */
export const reloadScript =
  "new EventSource('/events').addEventListener('changed', () => location.reload());";

/** A page that is served on this machine only. */
export interface Preview {
  url: string;
  close(): void;
}

/** How long a file has to be quiet before the page is renewed, in milliseconds: editors write in several steps. */
const quiet = 80;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'",
};

/** Calls back once a file, or anything in a folder, has changed, however its editor writes it. */
function watchPath(path: string, changed: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const isFolder = statSync(path).isDirectory();
  // Of a file the folder is watched, for many editors put a new file in the place of the old one.
  const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, (_event, name) => {
    if (!isFolder && name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/**
 * Serves a page on 127.0.0.1 and renews it in the browser when a file or folder changes.
 *
 * Requests under any other name than this machine's own are refused, so that no page of the web can read it.
 */
export async function servePreview(paths: readonly string[], page: () => Promise<string>): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  let own: readonly string[] = [];

  function events(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!own.includes(request.headers.host ?? '')) return void response.writeHead(403).end();
    if (request.url === '/events') return events(response);
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, headers).end(await page());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const renew = () => {
    for (const response of listeners) response.write('event: changed\ndata: now\n\n');
  };
  const watchers = paths.map((path) => watchPath(path, renew));
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      for (const unwatch of watchers) unwatch();
      for (const response of listeners) response.end();
      server.close();
      server.closeAllConnections();
    },
  };
}
