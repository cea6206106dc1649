// The real program in a process of its own, with a database of its own, on a free port.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/** The program: ZEROTEN_PROGRAM, or what script/build made. */
export const program = process.env.ZEROTEN_PROGRAM ?? join(root, 'build/native-release/zeroten');
assert.ok(existsSync(program), `${program} is not there: run script/build native`);

export const shopDefinition = { zeroten: 1, id: 'shop', subject: 'Fjellrev' };

/** A folder that is gone when the test `t` is over. */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'zeroten-collector-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes `definition` into `folder` and gives the name of the file. */
export function definitionFile(folder, definition = shopDefinition, name = 'shop.json') {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(definition));
  return file;
}

/** `zeroten serve ARGUMENTS` until it ends: its exit code and what it said. */
export async function serveUntilExit(args, env = {}) {
  const child = spawn(program, ['serve', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** Waits for the line that says where it listens; fails with what it said if it ends instead. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    child.stdout.on('data', (text) => {
      out += text;
      // The token, if there is one, follows in the same breath: both are flushed together.
      const url = /^zeroten: (http:\S+)\/$/m.exec(out)?.[1];
      if (url) resolve({ url, printed: out });
    });
    child.on('close', (code) => reject(new Error(`serve ended with ${code}: ${out}${err}`)));
  });
}

/**
 * Starts a collector on `folder`/a.db and waits until it listens. `stop` and `kill` end it and give the exit code;
 * it is killed after the test `t` in any case.
 */
export async function startCollector(t, { folder = temporaryFolder(t), args = [], env = {}, definition } = {}) {
  const options = ['serve', '--store', `sqlite:${join(folder, 'a.db')}`, ...args, definitionFile(folder, definition)];
  const child = spawn(program, options, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const end = async (signal) => {
    child.kill(signal);
    const [code] = await closed;
    return code;
  };
  t.after(() => end('SIGKILL'));
  const { url, printed } = await listening(child);
  const token = /^token: (\S+)$/m.exec(printed)?.[1];
  return { url, token, printed, folder, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** GET with the collector's token. */
export function read(collector, path, headers = {}) {
  return fetch(collector.url + path, { headers: { authorization: `Bearer ${collector.token}`, ...headers } });
}
