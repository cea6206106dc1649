// A collector for the report page, as far as it is asked for more than the report: what a test gives, or nothing.

const facts = { 'event.agent': ['Ada', 'Bo'] };

/** Counts as text: `groups` are [day, counts, segments]. */
export function tallyOf(groups, dimensions = []) {
  return JSON.stringify({
    zeroten_tally: 1,
    metric: 'nps',
    period: 'day',
    zone: 'Europe/Oslo',
    dimensions,
    missing: 0,
    refused: 0,
    groups: groups.map(([period, counts, segments = []]) => ({ period, segments, counts })),
  });
}

const matches = (comment, query) =>
  (!query.get('category') || comment.category === query.get('category')) &&
  comment.text.toLowerCase().includes((query.get('search') ?? '').toLowerCase());

/** Answers a request of the page: `tally` (text), `comments`, `followUps`. What is sent is put into `given.sent`. */
export function route(route, { tally = tallyOf([]), comments = [], followUps = [], sent = [] }) {
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
  if (part === '') return route.fulfill({ json: { zeroten: 1, id: 'shop-nps', subject: 'Fjellrev', facts } });
  if (part === 'tallies') {
    // Of any period: the page takes the finer one.
    return route.fulfill({ body: tally, contentType: 'application/json' });
  }
  if (part === 'follow-ups') return route.fulfill({ json: { follow_ups: followUps, more: false } });
  const found = comments.filter((comment) => matches(comment, searchParams));
  return route.fulfill({ json: { comments: found, searched: comments.length } });
}
