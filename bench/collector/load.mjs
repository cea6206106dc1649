// A crowd of clients: many connections at once, each sending one response after the other and waiting for its receipt.
import { connect } from 'node:net';

const requestFor = (body) =>
  `POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** The first whole reply in `text`: its status, body and length; nothing while it is not whole. */
function firstReply(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/\r\nContent-Length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
  const size = end + 4 + length;
  if (text.length < size) return undefined;
  return { status: Number(text.slice(9, 12)), body: text.slice(end + 4, size), size };
}

/** One client: takes bodies from `next` until there are none left or the collector is gone. */
function client(url, next, answered) {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    let item;
    let text = '';
    let begin;
    const send = () => {
      item = next();
      if (item === undefined) return socket.end();
      begin = performance.now();
      socket.write(requestFor(item.body));
    };
    socket.setEncoding('utf8');
    socket.on('connect', send);
    socket.on('data', (piece) => {
      text += piece;
      const reply = firstReply(text);
      if (!reply) return;
      text = text.slice(reply.size);
      answered(item, reply, performance.now() - begin);
      send();
    });
    socket.on('error', () => {}); // the collector may be killed: what was not answered was not acknowledged
    socket.on('close', resolve);
  });
}

/**
 * Sends every item of `items` (`{ body }`) over `connections` connections. `onReply(item, reply)` is called for every
 * reply. Gives how many were answered with 2xx, how many otherwise, the seconds it took, and the latencies in ms, sorted.
 */
export async function load(url, items, connections, onReply = () => {}) {
  let at = 0;
  const latencies = [];
  const counts = { accepted: 0, refused: 0 };
  const answered = (item, reply, latency) => {
    latencies.push(latency);
    counts[reply.status < 300 ? 'accepted' : 'refused'] += 1;
    onReply(item, reply);
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: connections }, () => client(url, () => items[at++], answered)));
  const seconds = (performance.now() - begin) / 1000;
  return { ...counts, seconds, latencies: latencies.sort((left, right) => left - right) };
}

/** The value below which `share` of the sorted `latencies` lie. */
export function percentile(latencies, share) {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
}
