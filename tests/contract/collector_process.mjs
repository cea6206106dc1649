// The real program in a process of its own, with a database of its own, on a free port.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A store without a file has no place for a token of its own. */
const tokenForServers = 'a-token-for-reading-in-tests';

/**
 * Starts a collector on `store`, or else on `folder`/a.db, and waits until it listens. `stop`, `interrupt` and `kill` end it and give the exit code;
 * it is killed after the test `t` in any case. `under` is a command that runs it, by exec; `errors` gives what it said on stderr.
 */
export async function startCollector(
  t,
  { folder = temporaryFolder(t), store, args = [], env = {}, definition, under = [] } = {},
) {
  const where = store ?? `sqlite:${join(folder, 'a.db')}`;
  const options = ['serve', '--store', where, ...args, definitionFile(folder, definition)];
  const environment = { ...process.env, ...(store ? { ZEROTEN_TOKEN: tokenForServers } : {}), ...env };
  const [command, ...words] = [...under, program, ...options];
  const child = spawn(command, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const end = async (signal) => {
    child.kill(signal);
    const [code] = await closed;
    return code;
  };
  t.after(() => end('SIGKILL'));
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  const { url, printed } = await listening(child);
  const token = /^token: (\S+)$/m.exec(printed)?.[1] ?? environment.ZEROTEN_TOKEN;
  return {
    url,
    token,
    printed,
    folder,
    store,
    pid: child.pid,
    errors: () => errors,
    stop: () => end('SIGTERM'),
    interrupt: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}

/** GET with the collector's token. */
export function read(collector, path, headers = {}) {
  return fetch(collector.url + path, { headers: { authorization: `Bearer ${collector.token}`, ...headers } });
}

/** Megabytes of memory that the process `pid` takes now. */
export function memoryOf(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kilobytes[1]) / 1024;
}
