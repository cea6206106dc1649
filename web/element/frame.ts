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

export class Frame {
  #host: HTMLElement;
  #root: ShadowRoot;
  #card: HTMLElement;
  #before: HTMLElement | undefined;
  /** One object for as long as the frame lives: its listeners are its own, and another would not let go of them. */
  #scheme = matchMedia('(prefers-color-scheme: dark)');
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
    this.#scheme.addEventListener('change', this.#paint);
    if (!popover || !('showPopover' in node)) return;
    node.popover = 'manual';
    if (!node.matches(':popover-open')) node.showPopover();
  }

  /** The element left the page: follows the colour scheme no longer, until it is shown again. */
  rest(): void {
    this.#scheme.removeEventListener('change', this.#paint);
  }

  /** Hides the card. A focus that was in it goes back to where it came from. */
  hide(): void {
    const inside = this.#root.activeElement !== null;
    this.#card.hidden = true;
    this.rest();
    if (this.#card.matches('[popover]')) this.#card.hidePopover();
    if (inside && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }
}
