// The survey of all examples: the standard one, and what it may know of a customer.

/** @type {object} */
export const definition = {
  zeroten: 1,
  id: 'examples',
  subject: 'Fjellrev',
  facts: { 'user.plan': ['free', 'pro'] },
};

/** @type {import('zeroten').Facts} */
export const facts = { user: { plan: 'pro' } };
