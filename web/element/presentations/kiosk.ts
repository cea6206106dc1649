// A kiosk fills its screen and starts over when nobody is there any more: what one person answered is not for the next.
import type { Screen } from '../../engine/messages.js';
import type { Stage, Staged } from '../stage.js';
import { Idle } from './idle.js';
import { Notice } from './notice.js';

/** Seconds without an act on a question; then there are as many to come back as WCAG 2.2, 2.2.1 asks for. */
const patience = 60;
const warning = 20;

const acts = ['pointerdown', 'keydown', 'input'];

function patienceOf(host: HTMLElement): number {
  const stated = Number(host.getAttribute('idle') ?? patience);
  return stated > 0 ? stated : patience;
}

export function kiosk({ host, card, restart }: Stage): Staged {
  let screen: Screen | undefined;
  const idle = new Idle({
    count: (seconds) => (seconds === undefined || !screen ? notice.hide() : notice.show(screen, seconds)),
    over: restart,
  });
  /** The end is for reading: it counts at once. A question nobody touched yet can wait for ever. */
  const goOn = (): void => idle.act(screen?.kind === 'ending' ? 0 : patienceOf(host), warning);
  const notice = new Notice({ goOn, startOver: restart });
  /** The notice must not go from under a finger that is on its buttons. */
  const act = ({ target }: Event): void => {
    if (!notice.node.contains(target as Node)) goOn();
  };
  for (const name of acts) card.addEventListener(name, act);
  card.append(notice.node);
  return {
    drawn(now) {
      screen = now;
      if (now.kind === 'ending') goOn();
    },
    leave() {
      idle.stop();
      for (const name of acts) card.removeEventListener(name, act);
      notice.node.remove();
    },
  };
}
