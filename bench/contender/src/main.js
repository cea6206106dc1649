// The benchmark's survey as a definition, in a popover that is shown at once.
import { followups, high, low, question, thanks } from 'bench-survey';

const survey = document.createElement('zeroten-survey');
survey.setAttribute('presentation', 'popover');
survey.setAttribute('open', '');
survey.setAttribute('collector', `${import.meta.env.BASE}/`);
survey.definition = {
  zeroten: 1,
  id: 'bench-nps',
  subject: 'Acme',
  languages: ['en'],
  questions: [
    { id: 'score', type: 'nps', required: true, ask: question, left: low, right: high },
    { id: 'why', type: 'text', ask: followups },
  ],
  endings: [{ id: 'thanks', title: thanks }],
};
document.body.append(survey);
