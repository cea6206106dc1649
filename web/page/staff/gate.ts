// Asks for the code of the staff. The code stands in the page: it keeps passers-by out, not somebody who reads its source.
import { element } from '../../render/dom.js';
import type { StaffWords } from './words.js';

const tries = 3;
/** Milliseconds without an answer after that many wrong codes. */
const penalty = 60_000;

export class Gate {
  readonly #code: string;
  #left = tries;
  #closedUntil = 0;

  constructor(code: string) {
    this.#code = code;
  }

  /** Whether a code may be tried at `elapsed` (ms, monotonic). */
  isOpen(elapsed: number): boolean {
    return elapsed >= this.#closedUntil;
  }

  /** Undefined: wrong, and there is no further try for now. */
  admits(code: string, elapsed: number): boolean | undefined {
    if (code === this.#code) {
      this.#left = tries;
      return true;
    }
    this.#left -= 1;
    if (this.#left > 0) return false;
    this.#left = tries;
    this.#closedUntil = elapsed + penalty;
    return undefined;
  }

  /** What stands in the dialog before the panel does. `over`: admitted (true), or no further try (false). */
  form(words: StaffWords, over: (admitted: boolean) => void): HTMLFormElement {
    const input = element('input', { type: 'password', inputmode: 'numeric', autocomplete: 'off', autofocus: true });
    const error = element('p', { role: 'alert' });
    const enter = element('button', { type: 'submit' }, words.open);
    const form = element('form', {}, element('label', {}, words.code, input), error, enter);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const admitted = this.admits(input.value, performance.now());
      if (admitted === false) {
        error.textContent = words.wrong;
        input.value = '';
        input.focus();
      } else over(admitted === true);
    });
    return form;
  }
}
