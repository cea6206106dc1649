// A collector for the report page, as far as it is asked for more than the report: what a test gives, or nothing.

const facts = { 'event.agent': ['Ada', 'Bo'] };

const questions = [
  { id: 'score', type: 'nps' },
  { id: 'service', type: 'rating', ask: { en: 'How was the service?', nb: 'Hvordan var servicen?' } },
  { id: 'price', type: 'rating' },
];
const noDrivers = { outcome: 'score', searched: 0, n: 0, drivers: [] };

/** Counts as text: `groups` are [day, counts, segments]; `missing` did not answer. */
export function tallyOf(groups, dimensions = [], missing = 0) {
  return JSON.stringify({
    zeroten_tally: 1,
    metric: 'nps',
    period: 'day',
    zone: 'Europe/Oslo',
    dimensions,
    missing,
    refused: 0,
    groups: groups.map(([period, counts, segments = []]) => ({ period, segments, counts })),
  });
}

const matches = (comment, query) =>
  (!query.get('category') || comment.category === query.get('category')) &&
  comment.text.toLowerCase().includes((query.get('search') ?? '').toLowerCase());

/** Answers a request of the page: `tally` (text), `comments`, `followUps`, `drivers`. What is sent is put into `given.sent`. */
export function route(route, { tally = tallyOf([]), comments = [], followUps = [], drivers = noDrivers, sent = [] }) {
  const request = route.request();
  const { pathname, searchParams } = new URL(request.url());
  const part = pathname.split('/')[4] ?? '';
  if (pathname === '/v1/surveys') {
    const surveys = ['shop-nps', 'account-nps'].map((id) => ({ id, subject: 'Fjellrev' }));
    return route.fulfill({ json: { surveys } });
  }
  if (request.method() === 'PUT') {
    sent.push({ path: pathname, body: request.postDataJSON() });
    return route.fulfill({ json: { response: 'x', ...request.postDataJSON(), updated: Date.UTC(2026, 10, 23) } });
  }
  if (part === '')
    return route.fulfill({ json: { zeroten: 1, id: 'shop-nps', subject: 'Fjellrev', facts, questions } });
  if (part === 'tallies') {
    // Of any period: the page takes the finer one.
    return route.fulfill({ body: tally, contentType: 'application/json' });
  }
  if (part === 'drivers') return route.fulfill({ json: drivers });
  if (part === 'follow-ups') return route.fulfill({ json: { follow_ups: followUps, more: false } });
  const found = comments.filter((comment) => matches(comment, searchParams));
  return route.fulfill({ json: { comments: found, searched: comments.length } });
}
