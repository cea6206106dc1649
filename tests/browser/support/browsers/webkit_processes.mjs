// What WebKitGTK needs around it: a display of its own and the program that drives it. Both end with this process.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './until.mjs';

/** Ends with us, whatever becomes of us: setpriv has the kernel see to it. */
function child(command, args, options) {
  const process = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], options);
  const ended = new Promise((resolve) => process.once('exit', resolve).once('error', resolve));
  const stop = async () => {
    process.kill();
    const late = setTimeout(() => process.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
  };
  return { process, stop };
}

/**
 * An X server that chooses a free number itself and says it. Without a window manager the window under the pointer has the
 * focus, and the pointer is in the middle of the screen: the screen is so small that every window reaches there.
 */
export async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '800x500x24', '-nolisten', 'tcp'];
  const { process, stop } = child('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    process.stdio[3].once('data', (data) => resolve(String(data).trim()));
    process.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  return { name: `:${number}`, stop };
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    }),
  );
}

/** GTK reads its settings when a process starts, so that every driver has one answer to reduced motion. */
export async function startDriver(display, { reducedMotion }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zeroten-webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const settings = `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`;
  writeFileSync(path.join(folder, 'gtk-3.0/settings.ini'), settings);
  const port = await freePort();
  const homes = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder };
  const env = { ...process.env, ...homes, DISPLAY: display, NO_AT_BRIDGE: '1' };
  const { stop } = child('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${url}/status`, { signal: AbortSignal.timeout(2000) })
      .then((answer) => answer.ok)
      .catch(() => false);
  await until(ready, 'WebKitWebDriver answers');
  return {
    url,
    folder,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 }); // the browser's other processes end a little later
    },
  };
}
