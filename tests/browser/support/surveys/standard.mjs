// The standard survey: a score, a text, an ending. Its screens one after the other, as a respondent with a keyboard comes
// to them.

const tag = '<zeroten-survey subject="Fjellrev" collector="/"';
const onScore = (page, score) => page.at(`.radio[value="${score}"]`, (node) => node.focus());

export const standard = {
  name: 'the standard survey',
  inline: `${tag}></zeroten-survey>`,
  popover: `${tag} presentation="popover" open></zeroten-survey>`,
  /** Each is reached from the one before it. */
  screens: [
    ['the scale', (page) => page.appears('.radio')],
    [
      'an error',
      async (page) => {
        await onScore(page, 8);
        await page.key('Enter');
        await page.appears('.error:not(:empty)');
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
  ],
};
