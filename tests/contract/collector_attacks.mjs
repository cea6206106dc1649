// What somebody may do to a collector who means no good: each attack is a crowd of connections that come again when they
// are hung up on, in the process that calls this.
import { connect } from 'node:net';
import { drip, writeForEver } from './collector_socket.mjs';

const head = (...lines) =>
  ['POST /v1/responses HTTP/1.1', 'Host: a', 'Content-Type: application/json', ...lines, '', ''].join('\r\n');
const posting = (body) => head(`Content-Length: ${Buffer.byteLength(body)}`) + body;

const largest = 4 * 1024 * 1024;
const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;

/** `unit` again and again between `open` and `close`, 4 MiB in all. */
function filled(open, unit, close = '') {
  const times = Math.floor((largest - open.length - close.length) / unit.length);
  return open + unit.repeat(times) + close;
}

function manyKeys() {
  const keys = [];
  for (let size = 2; size < largest - 16; size += keys.at(-1).length + 1) keys.push(`"k${keys.length}":0`);
  return `{${keys.join(',')}}`;
}

const smuggled = 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n';

/** Requests that two servers in a row would understand in two ways, each with another one behind it. */
export const ambiguous = [
  head('Content-Length: 5', 'Content-Length: 6') + smuggled,
  head('Content-Length: 5', 'Transfer-Encoding: chunked') + `0\r\n\r\n${smuggled}`,
  head('Transfer-Encoding: chunked', 'Content-Length: 5') + `0\r\n\r\n${smuggled}`,
  head('Content-Length: +5') + `hello${smuggled}`,
  head('Content-Length: 5, 6') + `hello${smuggled}`,
  head('Transfer-Encoding: chunked, identity') + `0\r\n\r\n${smuggled}`,
  head('Transfer-Encoding: identity') + smuggled,
  head('Transfer-Encoding : chunked') + `0\r\n\r\n${smuggled}`,
  head('Transfer-Encoding: chunked') + `-1\r\n\r\n${smuggled}`,
  head('Transfer-Encoding: chunked') + `ffffffffffffffff\r\n\r\n${smuggled}`,
  head('Transfer-Encoding: chunked') + `0x5\r\nhello\r\n0\r\n\r\n${smuggled}`,
];

/** Sends `bytes` at once, and the same again in answer to everything, on the same connection. */
const again = (bytes) => (socket) => {
  socket.write(bytes);
  socket.on('data', () => socket.write(bytes));
};

/** Writes `first`, then goes on with `rest`. */
const begin = (first, rest) => (socket) => {
  socket.write(first);
  rest(socket);
};

const oneOf = (all, behaviour) => {
  let next = 0;
  return (socket) => behaviour(all[next++ % all.length])(socket);
};

const nothing = () => {};
const unread = (token) => (socket) => {
  socket.pause();
  socket.write(`GET /v1/surveys/shop/responses HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`);
};

/** Each: its name, how many connections are usual, and what one of them does. `token` is that for reading. */
export function attacks(token) {
  return [
    { name: 'slow headers', connections: 400, act: begin('GET / HTTP/1.1\r\n', drip('X: y\r\n', 500)) },
    { name: 'slow bodies', connections: 400, act: begin(head(`Content-Length: ${largest}`), drip('{', 500)) },
    {
      name: 'endless chunks',
      connections: 20,
      act: begin(head('Transfer-Encoding: chunked'), writeForEver(chunk)),
    },
    { name: '4 MiB of [', connections: 8, act: again(posting('['.repeat(largest))) },
    { name: '4 MiB of {"a":', connections: 8, act: again(posting(filled('', '{"a":'))) },
    { name: '4 MiB of []', connections: 8, act: again(posting(filled('[', '[],', '0]'))) },
    { name: '4 MiB of keys', connections: 8, act: again(posting(manyKeys())) },
    { name: '4 MiB of one text', connections: 8, act: again(posting(filled('{"a":"', 'x', '"}'))) },
    { name: '10 MB of [', connections: 8, act: again(posting('['.repeat(10_000_000))) },
    { name: 'two lengths', connections: 50, act: oneOf(ambiguous, again) },
    { name: 'idle connections', connections: 3000, act: nothing },
    { name: '64 KiB of garbage', connections: 50, act: again(Buffer.alloc(64 * 1024, '\u00ff\r\n\u0000{')) },
    { name: 'exports that nobody reads', connections: 50, act: unread(token) },
  ];
}

/**
 * Keeps `connections` of `attack` up against `url`, from `localAddress` if given. Gives what stops it and how many
 * connections there were.
 */
export function besiege(url, attack, { connections = attack.connections, localAddress } = {}) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  const state = { opened: 0, over: false };
  const come = () => {
    if (state.over) return;
    const socket = connect({ port: Number(port), host: hostname, localAddress, noDelay: true });
    open.add(socket);
    state.opened += 1;
    socket.on('connect', () => attack.act(socket));
    if (attack.name !== 'exports that nobody reads') socket.resume();
    socket.on('error', nothing); // being hung up on is what it comes for
    socket.on('close', () => {
      open.delete(socket);
      setImmediate(come);
    });
  };
  for (let count = 0; count < connections; count += 1) come();
  const stop = () => {
    state.over = true;
    for (const socket of open) socket.destroy();
    return state.opened;
  };
  return { stop, state };
}
