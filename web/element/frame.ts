// Where the card stands: its shadow root and styles, the top layer, colours, the way back for the focus.
import type { Screen } from '../engine/messages.js';
import { themeFor } from '../render/theme.js';
import { avoidFocus } from './avoid_focus.js';
import { aboveKeyboard } from './keyboard.js';
import { floats, type Place } from './place.js';
import { sharedSheet } from './sheets.js';
import type { Presentations, Stage, Staged } from './stage.js';

export class Frame {
  #stage: Stage;
  #root: ShadowRoot;
  #before: HTMLElement | undefined;
  /** What the page has in the element opens a survey that floats, and stands in for one that does not come. */
  #slot = document.createElement('slot');
  #staged: Staged | undefined;
  /** What follows the page while the card is in sight. */
  #watches: (() => void)[] = [];
  /** One object for as long as the frame lives: its listeners are its own, and another would not let go of them. */
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  /** What the page's own colours come to; how much a keyboard covers. */
  #theme = new CSSStyleSheet();
  #keyboard = new CSSStyleSheet();
  #paint = (): void => {
    this.#theme.replaceSync('');
    const declarations = themeFor(this.#stage.card);
    if (declarations) this.#theme.replaceSync(`.card{${declarations}}`);
  };

  constructor(stage: Stage) {
    const { host, card } = stage;
    this.#stage = stage;
    this.#root = host.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sharedSheet(), this.#theme, this.#keyboard];
    card.hidden = true;
    card.addEventListener('focusin', ({ relatedTarget }) => {
      const other =
        relatedTarget instanceof HTMLElement && relatedTarget !== host && !this.#root.contains(relatedTarget);
      if (other) this.#before = relatedTarget;
    });
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || !card.matches('.popover, .bar')) return;
      event.stopPropagation();
      event.preventDefault(); // a modal dialog around it stays open
      stage.dismiss();
    });
    this.#root.append(this.#slot, card);
  }

  /** Shows the card without touching the focus, unless the respondent opened a modal. */
  show(place: Place, presentations?: Presentations): void {
    const { host, card } = this.#stage;
    this.rest();
    this.#staged?.leave();
    if (card.parentNode !== this.#root) this.#root.append(card);
    // A page that states its colour scheme is followed; else the respondent's preference is.
    const auto = getComputedStyle(host).colorScheme === 'normal';
    const classes = { auto, top: place.top, start: place.start, floating: floats(place.presentation) };
    card.className = `card ${place.presentation}`;
    for (const [name, on] of Object.entries(classes)) card.classList.toggle(name, on);
    // In the top layer before it is in sight: else WebKit leaves it in the box of an ancestor with a transform or a filter.
    this.#raise(/^(?:popover|bar|kiosk)$/.test(place.presentation));
    this.#paint(); // before it is in sight: styles that are asked for then cost a layout at once
    card.hidden = false;
    this.#slot.hidden = !classes.floating;
    this.#watch();
    this.#staged = presentations?.stagings[place.presentation]?.(this.#stage);
  }

  drawn(screen: Screen): void {
    this.#staged?.drawn?.(screen);
  }

  /** The element left the page: follows it no longer, until it is shown again. */
  rest(): void {
    for (const end of this.#watches.splice(0)) end();
  }

  /** Hides the card. A focus that was in it goes back to where it came from. */
  hide(): void {
    const { card } = this.#stage;
    const inside = this.#root.activeElement !== null;
    card.hidden = true;
    this.rest();
    this.#staged?.leave();
    this.#staged = undefined;
    if (card.matches('[popover]')) card.hidePopover();
    if (inside && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }

  #watch(): void {
    const { host, card } = this.#stage;
    this.#scheme.addEventListener('change', this.#paint);
    this.#watches.push(() => this.#scheme.removeEventListener('change', this.#paint), aboveKeyboard(this.#keyboard));
    if (card.matches('.popover, .bar')) this.#watches.push(avoidFocus(host, card));
  }

  /** Into the top layer, above everything on the page, where the browser has one. */
  #raise(top: boolean): void {
    const { card } = this.#stage;
    if (!('popover' in card)) return;
    card.popover = top ? 'manual' : null;
    if (top && !card.matches(':popover-open')) card.showPopover();
  }
}
