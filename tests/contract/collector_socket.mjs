// A connection that sends bytes as they are: for what fetch would not do.
import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends `bytes`, then calls `then(socket)` if given, and collects what comes until the collector hangs up. */
export async function exchange(collector, bytes, then = () => {}) {
  const { hostname, port } = new URL(collector.url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (text) => (received += text));
  socket.on('error', () => {}); // hung up while we were sending: what was received before is what counts
  // Not once(): that would take such an error for its own.
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await once(socket, 'connect');
  socket.write(bytes);
  then(socket);
  await closed;
  return received;
}

/** The status of a reply as it came over the wire. */
export function statusOf(reply) {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1]);
}

/** Writes `piece` again and again, as fast as the other side takes it, until the connection ends. */
export function writeForEver(piece) {
  return (socket) => {
    // By way of setImmediate, so that what the other side says is heard in between.
    const more = () => {
      if (!socket.destroyed) socket.write(piece, () => setImmediate(more));
    };
    more();
  };
}

/** Writes one byte of `text` every `interval` ms until the connection ends. */
export function drip(text, interval) {
  return (socket) => {
    let at = 0;
    const timer = setInterval(() => socket.write(text[at++ % text.length]), interval);
    socket.on('close', () => clearInterval(timer));
  };
}
