// The style sheets of the widget: one for all shadow roots of the page, to which files that are loaded later add.
import { css } from '../render/styles.js';

let sheet: CSSStyleSheet | undefined;
const texts = [css];

/** For every shadow root, those there are and those to come. Adding the same text again changes nothing. */
export function addStyles(text: string): void {
  if (texts.includes(text)) return;
  texts.push(text);
  sheet?.replaceSync(texts.join(''));
}

export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(texts.join(''));
  }
  return sheet;
}
