// What it costs.
import { make } from '../../shared/dom.js';
import { date, money, say } from '../languages.js';
import { people, signedIn } from '../people.js';

const months = ['2026-11-01', '2026-10-01', '2026-09-01'];

function invoices(amount) {
  const row = (month) =>
    make('tr', {}, make('td', {}, date(new Date(month))), make('td', { class: 'number' }, money(amount)));
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, say('day')),
    make('th', { scope: 'col', class: 'number' }, say('amount')),
  );
  return make(
    'table',
    {},
    make('caption', {}, say('invoices')),
    make('thead', {}, head),
    make('tbody', {}, ...months.map(row)),
  );
}

export function billingView() {
  const plan = people[signedIn()]?.plan;
  const heading = make('h1', { tabindex: -1 }, say('billing'));
  if (!plan) return [heading, make('p', { class: 'soft' }, say('signInFirst'))];
  return [
    heading,
    make('div', { class: 'card' }, make('h2', {}, say(plan)), make('p', { class: 'soft' }, say(`${plan}Text`))),
    plan === 'pro' ? invoices(24) : make('p', { class: 'soft' }, say('noInvoices')),
  ];
}
