// A chat with support, of the kind that always answers the same.
import { make } from '../shared/dom.js';
import { say } from './languages.js';
import { track } from './prompts.js';

const dialog = document.querySelector('#chat');

function line(who, text) {
  return make(
    'li',
    { class: who },
    make('span', { class: 'unseen' }, say(who === 'us' ? 'support' : 'you')),
    make('p', {}, text),
  );
}

function content() {
  const list = make('ol', { class: 'lines' }, line('us', say('hello')));
  const text = make('input', { id: 'chat-text', autocomplete: 'off', placeholder: say('write') });
  const form = make(
    'form',
    {},
    make('label', { class: 'unseen', for: 'chat-text' }, say('write')),
    text,
    make('button', { class: 'button small' }, say('send')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!text.value.trim()) return;
    list.append(line('you', text.value), line('us', say('answer')));
    list.lastChild.scrollIntoView({ block: 'nearest' });
    text.value = '';
  });
  const close = make('button', { class: 'button plain small', type: 'button', id: 'chat-close' }, say('closeChat'));
  close.addEventListener('click', () => dialog.close());
  const head = make('div', { class: 'head' }, make('h2', { id: 'chat-title' }, say('help')), close);
  return [head, make('div', { role: 'log' }, list), form];
}

/** Closed by the button or the Escape key: either way it is over. */
export function openChat() {
  const began = performance.now();
  track('chat-opened');
  dialog.replaceChildren(...content());
  dialog.addEventListener(
    'close',
    () => track('chat-closed', { minutes: Math.round((performance.now() - began) / 60_000) }),
    { once: true },
  );
  dialog.showModal();
  dialog.querySelector('input').focus();
}
