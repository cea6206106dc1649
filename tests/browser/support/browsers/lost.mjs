// A browser or its driver that is gone says nothing about the page: a test that lost it runs once more, with another one.
import { test as run } from 'node:test';

/** A driver that does not answer, or whose browser has ended. */
export class DriverLost extends Error {
  constructor(cause) {
    super(`the browser was lost: ${cause.message}`, { cause });
  }
}

/** node:test's `test`. A page that makes its browser hang does so twice, and fails. */
export function test(name, ...rest) {
  const body = rest.pop();
  return run(name, ...rest, async (context) => {
    try {
      await body(context);
    } catch (error) {
      if (!(error instanceof DriverLost)) throw error;
      context.diagnostic(`once more: ${error.message}`);
      await body(context);
    }
  });
}
