/**
 * A wall on loopback. The browser is told to send every request through it, so whatever leaves the extension (or
 * the browser) knocks here and is written down. Nothing passes.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Wall {
  readonly port: number;
  /** Every request that came, in order. */
  readonly knocks: readonly string[];
  close(): Promise<void>;
}

export async function raiseWall(): Promise<Wall> {
  const knocks: string[] = [];
  const server = createServer((request, response) => {
    knocks.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  // How a browser asks a proxy for https and for sockets.
  server.on('connect', (request, socket) => {
    knocks.push(`CONNECT ${request.url}`);
    // No longer the server's own: left half open it would keep the wall from closing.
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    knocks,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
