// The HTML that makes what is on the stage.
import { attributesOf } from './stage.js';

const attribute = ([name, value]) => (value === true ? name : `${name}="${value}"`);

export function snippetFor(state) {
  const attributes = Object.entries(attributesOf(state)).filter(([, value]) => value);
  if (['popover', 'bar'].includes(state.presentation)) attributes.push(['open', true]);
  const theme = state.theme === 'standard' ? [] : [`<link rel="stylesheet" href="/themes/${state.theme}.css">`];
  const inside = state.presentation === 'modal' ? '<button type="button">Give feedback</button>' : '';
  return [
    ...theme,
    '<script src="/zeroten/zeroten.js" defer></script>',
    `<zeroten-survey ${attributes.map(attribute).join(' ')}>${inside}</zeroten-survey>`,
  ].join('\n');
}
