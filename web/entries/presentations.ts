// dist/presentations.js: bar, modal, page and kiosk, loaded when a survey is shown as one of them.
export { presentations } from '../element/presentations/index.js';
