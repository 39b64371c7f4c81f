import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** A publisher's site on an origin of its own. */
export interface Host {
  origin: string;
  /** Adds a page and returns its address. */
  add(path: string, page: HostPage): string;
  close(): Promise<void>;
}

/** Serves a publisher's pages on a free port of the loopback: another origin than the atlas's. */
export async function startHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : request.url === '/favicon.ico' ? 204 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    add(path, page) {
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An article with something in its middle. Its script, if any, runs before the rest. */
export function article(inner: string, { script = '', head = '' } = {}): string {
  const words = '<p>The talks were held at the headquarters of the peacekeeping forces.</p>'.repeat(12);
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<style>body{max-width:640px;margin:20px auto;padding:0 12px;font:17px/1.6 serif}</style>${head}` +
    `<script>${script}</script></head><body><h1>An article</h1>${words}<div id="here">${inner}</div>${words}</body></html>`
  );
}
