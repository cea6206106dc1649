// A survey that opens with a score already given: the respondent clicked it in an e-mail.
import type { Reply, SurveyResponse } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';
import { now } from '../host/clock.js';

export interface Led {
  /** What to draw: the follow-up, or the scale where the score was not taken. */
  reply: Reply;
  /** The response with the score, if it was taken. */
  response?: SurveyResponse;
}

/** Gives `score` to the scale on the first screen, as a respondent would, and goes on. `reply` is that of `open`. */
export function leadOn(session: SurveySession, reply: Reply, score: number): Led {
  const { screen } = reply;
  const scale = screen?.kind === 'question' ? screen.fields.find(({ type }) => type === 'nps') : undefined;
  if (!scale) return { reply };
  const answered = session.send({ type: 'answer', question: scale.id, value: score, now: now() });
  if (answered.problems.length) return { reply };
  const next = session.send({ type: 'next', now: now() });
  // Another question on the same screen must be answered first: that is no mistake of the respondent.
  const shown = next.problems.length ? answered : next;
  const saved = [...answered.effects, ...next.effects].filter((effect) => effect.type === 'save').at(-1);
  return {
    reply: { ...reply, ...(shown.screen && { screen: shown.screen }) },
    ...(saved && { response: saved.response }),
  };
}
