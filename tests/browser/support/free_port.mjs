import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on, for a server that must come back on it. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
