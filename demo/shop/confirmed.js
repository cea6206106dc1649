// After buying: the order, and a moment later the question. One question for one order, however often the page is loaded.
import { setText } from '../shared/dom.js';
import { read, write } from '../shared/storage.js';
import { day, say } from './languages.js';
import { orderLine } from './order_lines.js';
import { latest } from './orders.js';
import './shell.js';

const order = latest();
const inThreeDays = new Date();
inThreeDays.setDate(inThreeDays.getDate() + 3);

setText(document.querySelector('#number'), order.number);
setText(document.querySelector('#arrives'), say('arrives', { day: day(inThreeDays) }));
document.querySelector('#lines').append(...order.lines.map((line) => orderLine(line)));

const survey = document.querySelector('zeroten-survey');
const key = 'fjellrev.asked';
const asked = () => write('sessionStorage', key, order.number);
survey.addEventListener('zeroten-answer', asked);
survey.addEventListener('zeroten-dismiss', asked);
if (read('sessionStorage', key) !== order.number) setTimeout(() => survey.show?.(), 900);
