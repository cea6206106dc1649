// A survey with a reward at its end, for the tests of rewards: what to open, where things are, and a server that waits.
import { afterEach } from 'node:test';
import { codeFor, receipt } from './server.mjs';
import { suite } from './suite.mjs';

export const ending = (...actions) => [{ id: 'end', title: 'Thanks', actions }];
export const reward = { type: 'reward', pool: 'free-month' };
export const one = {
  zeroten: 1,
  id: 'one',
  subject: 'F',
  questions: [{ id: 'score', type: 'nps' }],
  endings: ending(reward),
};

/** Call once in a file. `open` opens a page with the survey. */
export function rewardSuite() {
  const own = suite();
  afterEach(() => {
    Object.assign(own.server, { collect: receipt, reward: codeFor });
  });
  async function open(definition = one, { attributes = 'collector="/"', ...options } = {}) {
    const page = await own.open(`<zeroten-survey ${attributes}></zeroten-survey>`, options);
    await page.evaluate(
      (survey) => Object.assign(document.querySelector('zeroten-survey'), { definition: survey }),
      definition,
    );
    return page;
  }
  /** Receipts for what is complete come once the gate is open. */
  const holdReceipt = () => {
    const answered = gate();
    own.server.collect = async (response) => {
      if (response.status === 'complete') await answered.opened;
      return receipt(response);
    };
    return answered;
  };
  return { own, open, holdReceipt };
}

export const heading = (page) => page.getByRole('heading', { name: 'Thanks' });
export const place = (page) => page.getByRole('group', { name: 'Get your reward' });
export const status = (page) => place(page).getByRole('status');
export const code = (page) => page.getByRole('textbox', { name: 'Your code' });
export const again = (page) => page.getByRole('button', { name: 'Try again' });

/** A promise and what fulfils it, for a server that waits for the test. */
export function gate() {
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Whatever the page would claim because of what it knows now has reached the server. */
export const settled = (page) =>
  page.evaluate(async () => {
    await import('/dist/reward.js');
    await fetch('/page');
  });
