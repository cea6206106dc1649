// The presentations that most pages do not need.
import type { Presentations } from '../stage.js';
import { kiosk } from './kiosk.js';
import { modal } from './modal.js';
import bar from './styles/bar.css';
import kioskStyles from './styles/kiosk.css';
import modalStyles from './styles/modal.css';
import page from './styles/page.css';

export const presentations: Presentations = {
  styles: [bar, modalStyles, page, kioskStyles].join(''),
  stagings: { modal, kiosk },
};
