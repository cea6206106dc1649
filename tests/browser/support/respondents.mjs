// A script for a page with one widget: answers one survey after the other, as fast as it can.

/** Asks the server for /told/ID when the respondent was told that the answer waits, and is safe. */
export const respondents = `
  const survey = document.querySelector('zeroten-survey');
  const find = (selector) => survey.shadowRoot?.querySelector(selector);
  const frame = () => new Promise(requestAnimationFrame);
  let id;
  survey.addEventListener('zeroten-answer', ({ detail }) => { id = detail.response.id; });
  (async () => {
    for (let respondent = 0; ; respondent++) {
      while (!find('.radio')) await frame();
      find('.radio[value="' + respondent % 11 + '"]').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      while (!find('.status').textContent.startsWith('Not sent yet. It will be sent')) await frame();
      await fetch('/told/' + id);
      survey.reset();
    }
  })();`;
