// A PostgreSQL server for tests, with its data and its socket in a temporary folder.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = new URL('../support/postgres-server', import.meta.url).pathname;

/** The folder of Debian's newest psql and pg_isready; empty where they are in PATH. */
function folderOfPrograms() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return '';
  const newest = readdirSync(versions).sort((left, right) => right - left)[0];
  return newest ? `${versions}/${newest}/bin/` : '';
}

/**
 * Starts a server, which ends when the test `t` is over. `newDatabase()` gives the address of an empty one, which
 * is in the folder `onDisk` if given, `query`
 * what one statement gives; `crash()` stops the server as `pg_ctl stop -m immediate` does, `start()` starts it again.
 */
export async function startPostgres(t) {
  const folder = mkdtempSync(join(tmpdir(), 'zeroten-postgres-'));
  const bin = folderOfPrograms();
  const address = (database) => `postgresql:///${database}?user=zeroten&host=${folder}`;
  let databases = 0;
  let child;
  let closed;

  const isReady = () => spawnSync(`${bin}pg_isready`, ['--quiet', '--host', folder]).status === 0;
  const start = async () => {
    child = spawn(program, [folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    closed = once(child, 'close');
    while (!isReady()) {
      assert.equal(child.exitCode, null, 'PostgreSQL ended instead of starting');
      await pause(20); // between two looks
    }
  };
  const stop = async (signal) => {
    child.kill(signal);
    await closed;
  };
  const query = (database, sql) => {
    const run = spawnSync(`${bin}psql`, ['-XAtq', '--dbname', address(database), '--command', sql], {
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout.trim();
  };
  const newDatabase = ({ onDisk } = {}) => {
    const name = `test_${++databases}`;
    if (onDisk) chownSync(onDisk, statSync(join(folder, 'data')).uid, -1);
    if (onDisk) query('postgres', `CREATE TABLESPACE ${name} LOCATION '${onDisk}'`);
    query('postgres', `CREATE DATABASE ${name} ${onDisk ? `TABLESPACE ${name}` : ''}`);
    return { name, address: address(name) };
  };

  t.after(async () => {
    await stop('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return { start, crash: () => stop('SIGQUIT'), query, newDatabase };
}
