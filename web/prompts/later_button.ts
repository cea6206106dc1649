// “Ask me later” below the first question of a prompt.

const styles = `
.later { margin: -0.75em 0 -0.5em; text-align: center; }
.later button { font: inherit; font-size: 0.875em; min-height: 2.75em; padding: 0 1em; border: 0; border-radius: 0.5em;
  background: none; color: var(--zeroten-muted, inherit); text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
.later button:hover { color: var(--zeroten-text, inherit); }
.later button:focus-visible { outline: 2px solid var(--zeroten-focus, currentColor); outline-offset: 2px; }
`;

/** In the card of `survey`, until the first answer. `pressed`: the respondent puts it off. */
export function addLaterButton(survey: HTMLElement, text: string, pressed: () => void): void {
  const root = survey.shadowRoot;
  const body = root?.querySelector('.card > .body');
  if (!root || !body) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.part.add('later');
  button.addEventListener('click', pressed);
  const row = document.createElement('p');
  row.className = 'later';
  row.append(button);
  body.after(row);
  survey.addEventListener('zeroten-answer', () => row.remove(), { once: true });
}
