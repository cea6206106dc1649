// Where the card stands: its shadow root and styles, the top layer, colours, the way back for the focus.
import { css } from '../render/styles.js';
import { themeFor } from '../render/theme.js';

let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

const scheme = '(prefers-color-scheme: dark)';

export class Frame {
  #host: HTMLElement;
  #root: ShadowRoot;
  #card: HTMLElement;
  #before: HTMLElement | undefined;
  /** What the page's own colours come to. */
  #theme = new CSSStyleSheet();
  #paint = (): void => {
    this.#theme.replaceSync('');
    const declarations = themeFor(this.#card);
    if (declarations) this.#theme.replaceSync(`.card{${declarations}}`);
  };

  constructor(host: HTMLElement, card: HTMLElement, onEscape: () => void) {
    this.#host = host;
    this.#card = card;
    this.#root = host.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [styles(), this.#theme];
    card.hidden = true;
    card.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== host) this.#before = relatedTarget;
    });
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || !card.matches('.popover')) return;
      event.stopPropagation();
      onEscape();
    });
    this.#root.append(card);
  }

  /** Shows the card without touching the focus. */
  show(popover: boolean): void {
    const node = this.#card;
    node.classList.toggle('popover', popover);
    node.classList.toggle('inline', !popover);
    // A page that states its colour scheme is followed; else the respondent's preference is.
    node.classList.toggle('auto', getComputedStyle(this.#host).colorScheme === 'normal');
    node.hidden = false;
    this.#paint();
    matchMedia(scheme).addEventListener('change', this.#paint);
    if (!popover || !('showPopover' in node)) return;
    node.popover = 'manual';
    if (!node.matches(':popover-open')) node.showPopover();
  }

  /** Hides the card. A focus that was in it goes back to where it came from. */
  hide(): void {
    const inside = this.#root.activeElement !== null;
    this.#card.hidden = true;
    matchMedia(scheme).removeEventListener('change', this.#paint);
    if (this.#card.matches('[popover]')) this.#card.hidePopover();
    if (inside && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }
}
