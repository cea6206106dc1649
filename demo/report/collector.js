// Asks the collector for a report.

/** A `state` of report (with `report`), refused, missing, broken (with `status`) or away. */
export async function readReport(survey, token) {
  try {
    const headers = { Authorization: `Bearer ${token}` };
    const address = `/v1/surveys/${encodeURIComponent(survey)}/report`;
    const answer = await fetch(address, { headers, cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return { state: 'report', report: await answer.json() };
    if (answer.status === 401 || answer.status === 403) return { state: 'refused' };
    if (answer.status === 404) return { state: 'missing' };
    return answer.status >= 500 ? { state: 'away' } : { state: 'broken', status: answer.status };
  } catch {
    // A token with characters that a header cannot carry is no token; everything else is the network.
    return /^[\x21-\x7e]+$/.test(token) ? { state: 'away' } : { state: 'refused' };
  }
}
