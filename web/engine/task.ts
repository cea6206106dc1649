// Work in pieces: the page answers its user between them.

interface Scheduler {
  yield?(): Promise<void>;
}

/** What follows is a task of its own. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
