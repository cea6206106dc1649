// A screen of questions: its fields, and the buttons to go on and back.
import type { Field, Problem, QuestionScreen, Value } from '../engine/messages.js';
import { element, setText } from './dom.js';
import type { FieldView } from './field.js';
import { createField } from './fields.js';

export interface Answer {
  question: string;
  value: Value | null;
}

export interface QuestionActions {
  /** Answer these questions (the ones that changed), then go on. */
  submit(answers: Answer[]): void;
  /** Answer these and stay: on a page, what is asked next may depend on them. */
  answer(answers: Answer[]): void;
  back(): void;
}

export interface QuestionView {
  readonly node: HTMLFormElement;
  readonly heading: HTMLElement | undefined;
  update(screen: QuestionScreen, problems: Problem[]): void;
  /** What the respondent changed and has not sent. */
  answers(): Answer[];
}

export function createQuestion(screen: QuestionScreen, actions: QuestionActions): QuestionView {
  const node = element('form', { class: 'question', novalidate: true });
  const views = new Map<string, FieldView>();
  let shown = screen.fields;
  const answers = (goingOn = false): Answer[] =>
    shown.flatMap(({ id }) => {
      const value = views.get(id)?.answer(goingOn);
      return value === undefined ? [] : [{ question: id, value }];
    });
  const pick = (question: string, value: Value): void => {
    if (shown.length === 1) actions.submit([{ question, value }]);
  };
  /** A page's answers bring fields and take them away: those that stay keep their nodes. */
  const place = (fields: Field[], foot: Node): void => {
    for (const { id } of shown) {
      if (fields.some((field) => field.id === id)) continue;
      views.get(id)?.node.remove();
      views.delete(id);
    }
    shown = fields;
    // From the end, and without touching those that stay: a node that moves loses the click it is in the middle of.
    let before = foot;
    for (const field of [...fields].reverse()) {
      const view = views.get(field.id) ?? createField(field, { pick, submit: () => next.click() }, screen.language);
      if (!view) continue;
      if (!views.has(field.id)) node.insertBefore(view.node, before);
      views.set(field.id, view);
      before = view.node;
    }
  };
  // A class for the styles, and not :has(:checked): WebKit does not see that change from afar.
  const mark = () => node.classList.toggle('chosen', node.querySelector(':checked') !== null);
  // The press of a button below sends a change, too: an error that goes now would move the button away under the pointer.
  let pressed = false;
  node.addEventListener('pointerdown', ({ target }) => {
    pressed = foot.contains(target as Node);
  });
  node.addEventListener('change', () => {
    mark();
    if (shown.length > 1 && !pressed) actions.answer(answers());
    pressed = false;
  });
  const next = element('button', { class: 'button next', part: 'next', type: 'submit' });
  // Enter in a field clicks this button, too. There is no event `submit` in a sandbox that allows no forms.
  next.addEventListener('click', (event) => {
    event.preventDefault();
    actions.submit(answers(true));
  });
  const back = element('button', { class: 'button quiet back', part: 'back', type: 'button' });
  back.addEventListener('click', () => actions.back());
  const progress = element('span', { class: 'progress', part: 'progress' });
  const foot = element('div', { class: 'foot', part: 'foot' }, progress, back, next);
  node.append(foot);
  place(screen.fields, foot);
  // A score that is clicked goes on by itself: the button is for those who choose with the keyboard.
  node.classList.toggle('scored', screen.fields.length === 1 && screen.fields[0]?.type === 'nps');

  const update = (now: QuestionScreen, problems: Problem[]): void => {
    place(now.fields, foot);
    for (const field of now.fields) {
      const own = problems.filter((problem) => (problem.field ?? now.fields[0]?.id) === field.id);
      views.get(field.id)?.update(field, now.labels, own.map((problem) => problem.message).join(' '));
    }
    setText(next, now.labels.next);
    setText(back, now.labels.back);
    setText(progress, now.progress?.text ?? '');
    back.hidden = !now.may.includes('back');
    mark();
  };
  return { node, heading: views.get(shown[0]?.id ?? '')?.heading, update, answers };
}
