// Nobody sees a prompt that does not come: developers hear of it, as of everything that goes wrong with a survey.
import type { Problem } from '../engine/messages.js';

export function complain(problems: Problem[], cause?: unknown): void {
  document.dispatchEvent(new CustomEvent('zeroten-error', { bubbles: true, detail: { problems, cause } }));
}
