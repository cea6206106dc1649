// One survey in the panel.
import type { Reason, Verdict } from '../prompts/messages.js';
import { button, node } from './nodes.js';

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What of it stands in a badge: a survey that only waits is ready. */
export function standing(verdict: Verdict, shown: boolean): 'shown' | 'ready' | 'no' {
  if (shown) return 'shown';
  return verdict.reasons.every(({ code }) => code === 'not_triggered' || code === 'waiting') ? 'ready' : 'no';
}

const badges = { shown: 'on the screen', ready: 'ready', no: 'not shown' };

function reasonItem({ code, message }: Reason): HTMLElement {
  return node('li', {}, [node('code', {}, [code]), ` ${message}`]);
}

function nextTime(verdict: Verdict, state: ReturnType<typeof standing>): string {
  if (state !== 'no') return '';
  if (verdict.next === undefined) return 'No time is known at which it could be shown.';
  return verdict.next <= Date.now() ? '' : `Time does not stand in the way from ${time.format(verdict.next)} on.`;
}

export function surveyItem(verdict: Verdict, shown: boolean, show: () => void): HTMLElement {
  const state = standing(verdict, shown);
  const force = button('Show now', show);
  force.ariaLabel = `Show now: ${verdict.survey}`;
  force.title = 'Whatever speaks against it. Nobody remembers it.';
  const next = nextTime(verdict, state);
  return node('li', { class: state }, [
    node('div', { class: 'head' }, [
      node('h3', {}, [verdict.survey]),
      node('span', { class: 'badge' }, [badges[state]]),
      force,
    ]),
    node('ul', { class: 'reasons', role: 'list' }, verdict.reasons.map(reasonItem)),
    ...(next ? [node('p', { class: 'next' }, [next])] : []),
  ]);
}
