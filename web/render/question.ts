// A screen of questions: its fields, and the buttons to go on and back.
import type { Field, Problem, QuestionScreen, Value } from '../engine/messages.js';
import { element, setText } from './dom.js';
import type { FieldActions, FieldView } from './field.js';
import { createScale } from './scale.js';
import { createText } from './text.js';

export interface Answer {
  question: string;
  value: Value | null;
}

export interface QuestionActions {
  /** Answer these questions (the ones that changed), then go on. */
  submit(answers: Answer[]): void;
  back(): void;
}

export interface QuestionView {
  readonly node: HTMLFormElement;
  readonly heading: HTMLElement | undefined;
  update(screen: QuestionScreen, problems: Problem[]): void;
  /** What the respondent changed and has not sent. */
  answers(): Answer[];
}

function createField(field: Field, actions: FieldActions): FieldView {
  return (field.type === 'nps' ? createScale(field, actions) : createText(field, actions)) as FieldView;
}

export function createQuestion(screen: QuestionScreen, actions: QuestionActions): QuestionView {
  const node = element('form', { class: 'question', novalidate: true });
  const views = new Map<string, FieldView>();
  const answers = (): Answer[] =>
    [...views].flatMap(([question, view]) => {
      const value = view.answer();
      return value === undefined ? [] : [{ question, value }];
    });
  const pick = (question: string, value: Value): void => {
    if (screen.fields.length === 1) actions.submit([{ question, value }]);
  };
  for (const field of screen.fields) {
    const view = createField(field, { pick, submit: () => node.requestSubmit() });
    views.set(field.id, view);
    node.append(view.node);
  }
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    actions.submit(answers());
  });
  const next = element('button', { class: 'button next', part: 'next', type: 'submit' });
  const back = element('button', { class: 'button quiet back', part: 'back', type: 'button' });
  back.addEventListener('click', () => actions.back());
  const progress = element('span', { class: 'progress', part: 'progress' });
  node.append(element('div', { class: 'foot', part: 'foot' }, progress, back, next));
  // A score that is clicked goes on by itself: the button is for those who choose with the keyboard.
  node.classList.toggle('scored', screen.fields.length === 1 && screen.fields[0]?.type === 'nps');

  const update = (now: QuestionScreen, problems: Problem[]): void => {
    for (const field of now.fields) {
      const own = problems.filter((problem) => (problem.field ?? now.fields[0]?.id) === field.id);
      views.get(field.id)?.update(field, now.labels, own.map((problem) => problem.message).join(' '));
    }
    setText(next, now.labels.next);
    setText(back, now.labels.back);
    setText(progress, now.progress?.text ?? '');
    back.hidden = !now.may.includes('back');
  };
  return { node, heading: [...views.values()][0]?.heading, update, answers };
}
