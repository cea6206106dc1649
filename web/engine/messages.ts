// What crosses the wall between the engine and its hosts: docs/messages.md, word for word.
export type * from './messages/events.js';
export type * from './messages/fields.js';
export type * from './messages/labels.js';
export type * from './messages/responses.js';
export type * from './messages/screens.js';
export type * from './messages/values.js';
