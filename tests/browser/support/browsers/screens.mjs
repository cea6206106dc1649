// The screens of the standard survey, one after the other, as a respondent with a keyboard comes to them.

export const inline = '<zeroten-survey subject="Fjellrev" collector="/"></zeroten-survey>';
export const popover = '<zeroten-survey subject="Fjellrev" collector="/" presentation="popover" open></zeroten-survey>';

const onScore = (page, score) => page.at(`.radio[value="${score}"]`, (node) => node.focus());

/** Each is reached from the one before it. */
export const screens = [
  ['the scale', (page) => page.appears('.radio')],
  [
    'an error',
    async (page) => {
      await onScore(page, 8);
      await page.key('Enter');
      await page.waitFor(() => document.querySelector('zeroten-survey').shadowRoot.querySelector('.error').textContent);
    },
  ],
  [
    'a chosen score',
    async (page) => {
      await onScore(page, 8);
      await page.key('Space');
      await page.appears('.radio:checked');
    },
  ],
  [
    'a text',
    async (page) => {
      await page.key('Enter');
      await page.appears('.text');
    },
  ],
  [
    'an ending',
    async (page) => {
      await page.click('.next');
      await page.appears('.title');
    },
  ],
];

/** Goes through all screens, and calls `look(name)` at each when nothing moves any more. */
export async function walk(page, look) {
  for (const [name, reach] of screens) {
    await reach(page);
    await page.still();
    await look(name);
  }
}
