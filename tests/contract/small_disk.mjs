// Places where little can be written, until there is room.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command, ...args) => spawnSync(command, args).status === 0;

/**
 * A file system of `megabytes` in memory, gone when the test `t` is over: its folder, and `grow()`, which makes it large. Nothing
 * where this may not be mounted: that takes root, and more than a container usually has.
 */
export function smallFileSystem(t, megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'zeroten-disk-'));
  const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'zeroten-test', folder);
  t.after(() => {
    if (mounted) run('umount', '--lazy', folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return mounted ? { folder, grow: () => run('mount', '-o', 'remount,size=200m', folder) } : undefined;
}

/** A command under which a program cannot write beyond `megabytes` of any file, and what takes that off a process. */
export function smallFiles(megabytes) {
  const limit = `ulimit -S -f ${megabytes * 1024}; trap '' XFSZ; exec "$@"`;
  return {
    under: ['bash', '-c', limit, 'bash'],
    grow: (pid) => run('prlimit', '--pid', String(pid), '--fsize=unlimited'),
  };
}
