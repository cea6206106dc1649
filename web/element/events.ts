// The events of <zeroten-survey>. All of them bubble and cross shadow roots.
import type { Problem, Screen, SurveyResponse, Value } from '../engine/messages.js';

export interface ZerotenEvents {
  /** The first screen is there to be seen. */
  'zeroten-show': { screen: Screen };
  /** A question was answered; `null` took the answer back. */
  'zeroten-answer': { question: string; value: Value | null; response: SurveyResponse | undefined };
  /** The respondent reached an ending. */
  'zeroten-complete': { response: SurveyResponse };
  /** The widget was closed. Its response, if there was an answer, says whether the survey was complete. */
  'zeroten-dismiss': { response: SurveyResponse | undefined };
  /** The survey cannot be shown, or a collector refused `response`. */
  'zeroten-error': { problems: Problem[]; cause?: unknown; response?: SurveyResponse };
}

type Typed = { [Name in keyof ZerotenEvents]: CustomEvent<ZerotenEvents[Name]> };

declare global {
  interface GlobalEventHandlersEventMap extends Typed {}
}

export function emit<Name extends keyof ZerotenEvents>(
  target: EventTarget,
  name: Name,
  detail: ZerotenEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
