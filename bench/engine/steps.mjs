// How long one step takes, an answer and the view that follows, in a survey of ten questions with conditions: our engine in
// WebAssembly under Node, and survey-core with the same survey. One JSON line, in microseconds.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/wasm-release/', import.meta.url));
const { default: createGlue } = await import(`${folder}zeroten.mjs`);
const bytes = await readFile(`${folder}zeroten.wasm`);

const choices = ['price', 'quality', 'staff', 'delivery', 'other'];
const questions = [
  { id: 'score', type: 'nps' },
  { id: 'why', type: 'text', when: 'score <= 8', ask: 'What should we do better?' },
  {
    id: 'areas',
    type: 'choices',
    when: 'score <= 8',
    ask: 'What about?',
    choices: choices.map((id) => ({ id, text: id })),
  },
  {
    id: 'parcel',
    type: 'choice',
    when: "'delivery' in areas",
    ask: 'The parcel?',
    choices: ['late', 'lost'].map((id) => ({ id, text: id })),
  },
  { id: 'speed', type: 'rating', ask: 'Speed' },
  { id: 'quality', type: 'rating', ask: 'Quality' },
  { id: 'value', type: 'rating', ask: 'Value' },
  { id: 'worst', type: 'text', when: 'speed < 3 || quality < 3 || value < 3', ask: 'What was worst?' },
  { id: 'again', type: 'choice', ask: 'Will you be back?', choices: ['yes', 'no'].map((id) => ({ id, text: id })) },
  { id: 'last', type: 'text', when: "again == 'no' && score <= 6", ask: 'Why not?' },
];
const answers = [
  ['score', 3],
  ['why', 'The shoes'],
  ['areas', ['price', 'delivery']],
  ['parcel', 'late'],
  ['speed', 2],
  ['quality', 4],
  ['value', 5],
  ['worst', 'The wait'],
  ['again', 'no'],
  ['last', 'Too far'],
];

const definition = JSON.stringify({ zeroten: 1, id: 'ten', subject: 'Fjellrev', questions });
const now = { wall: 1732240000000, elapsed: 0 };
const options = JSON.stringify({ language: 'en', random: '0123456789abcdef0123456789abcdef', now });
const next = JSON.stringify({ type: 'next', now });
const glue = await createGlue({
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance));
    return {};
  },
});

/** Microseconds in answers and in going on, of one respondent who answers all ten questions. */
function ours() {
  JSON.parse(glue.open(1, definition, '', options));
  let answering = 0;
  let goingOn = 0;
  let reply;
  for (const [question, value] of answers) {
    const begin = performance.now();
    reply = JSON.parse(glue.send(1, JSON.stringify({ type: 'answer', question, value, now })));
    const middle = performance.now();
    if (reply.problems.length || reply.effects[0].response.answers[question] === undefined) throw new Error(question);
    const middleAgain = performance.now();
    reply = JSON.parse(glue.send(1, next));
    goingOn += performance.now() - middleAgain;
    answering += middle - begin;
  }
  if (reply.screen.kind !== 'ending') throw new Error('the survey did not end');
  glue.close(1);
  return { answer: answering * 100, next: goingOn * 100 };
}

/** The same in survey-core, one question a page; the view is what a renderer reads of the page. */
function peer({ Model }) {
  const type = { nps: 'rating', rating: 'rating', text: 'comment', choice: 'radiogroup', choices: 'checkbox' };
  const condition = (when) =>
    when
      ?.replace(/&&/g, 'and')
      .replace(/\|\|/g, 'or')
      .replace(/'delivery' in areas/, "{areas} contains 'delivery'")
      .replace(/\b(score|speed|quality|value|again)\b(?= *[<>=])/g, '{$1}')
      .replace(/==/g, '=');
  const elements = questions.map((question) => ({
    name: question.id,
    type: type[question.type],
    title: question.ask,
    visibleIf: condition(question.when),
    rateMin: question.type === 'nps' ? 0 : undefined,
    rateMax: question.type === 'nps' ? 10 : undefined,
    choices: question.choices?.map(({ id, text }) => ({ value: id, text })),
  }));
  const model = new Model({ pages: elements.map((element) => ({ elements: [element] })) });
  const view = () =>
    model.currentPage?.visibleQuestions?.map((question) => [
      question.name,
      question.processedTitle ?? question.title,
      question.isRequired,
      (question.visibleChoices ?? question.visibleRateValues ?? []).map((choice) => [choice.value, choice.text]),
      model.progressText,
    ]);
  let answering = 0;
  let goingOn = 0;
  for (const [question, value] of answers) {
    const begin = performance.now();
    model.setValue(question, value);
    view();
    const middle = performance.now();
    if (model.isLastPage) model.doComplete();
    else model.nextPage();
    view();
    goingOn += performance.now() - middle;
    answering += middle - begin;
  }
  if (model.state !== 'completed') throw new Error(`survey-core is ${model.state}`);
  return { answer: answering * 100, next: goingOn * 100 };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

function measure(run, times) {
  for (let i = 0; i < times; i++) run();
  const samples = Array.from({ length: times }, run);
  return { answer: median(samples.map((one) => one.answer)), next: median(samples.map((one) => one.next)) };
}

function core() {
  try {
    return createRequire(new URL('../peers/package.json', import.meta.url))('survey-core');
  } catch {
    return undefined;
  }
}

const engine = measure(ours, 500);
const surveyCore = core();
const beside = surveyCore && measure(() => peer(surveyCore), 200);
console.log(
  JSON.stringify({ answer: engine.answer, next: engine.next, peerAnswer: beside?.answer, peerNext: beside?.next }),
);
