// Screens as this page likes them: a row of native radio buttons, a text, an ending. Each is a few lines.

/** An element with these properties and children. */
function node(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function scale({ id, label, left, right, options, value }) {
  const choice = (option) => {
    const radio = node('input', { type: 'radio', name: id, value: option.value, checked: option.value === value });
    return node('label', {}, radio, String(option.value));
  };
  const legend = node('legend', { tabIndex: -1 }, label);
  const row = node('fieldset', {}, legend, ...options.map(choice), node('p', { id: 'ends' }, `${left} – ${right}`));
  row.setAttribute('aria-describedby', 'ends');
  return row;
}

function text({ id, label, maxLength, value }) {
  const title = node('label', { htmlFor: id, tabIndex: -1 }, label);
  return node('div', {}, title, node('textarea', { id, name: id, maxLength, value: value ?? '' }));
}

/** The respondent's answers to what is on the screen; null where there is none. */
export function values(form, screen) {
  const data = new FormData(form);
  return screen.fields.map(({ id, type }) => {
    const given = data.get(id);
    return { id, value: given && type === 'nps' ? Number(given) : given };
  });
}

/** `problems` are what the engine refused, in the respondent's language. */
export function draw(form, screen, problems) {
  form.lang = screen.language;
  form.dir = screen.direction;
  const before = form.dataset.screen;
  form.dataset.screen = screen.id;
  if (screen.kind === 'ending') {
    form.replaceChildren(node('h2', { tabIndex: -1 }, screen.title), node('p', {}, screen.text));
  } else {
    const fields = screen.fields.map((field) => (field.type === 'nps' ? scale(field) : text(field)));
    const said = problems.map(({ message }) => node('p', { role: 'alert' }, message));
    form.replaceChildren(...fields, ...said, node('button', {}, screen.labels.next));
  }
  // A new screen came because of what the respondent did: reading goes on at its heading.
  if (before && before !== screen.id) form.querySelector('[tabindex="-1"]')?.focus();
}
