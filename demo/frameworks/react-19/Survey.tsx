// The survey as a component of React 19, which sets properties and hears events by itself.
import type { Facts, SurveyResponse } from 'zeroten';
import 'zeroten/element';
import type {} from 'zeroten/react'; // types <zeroten-survey> in JSX; nothing is loaded

interface Props {
  subject?: string;
  definition?: object;
  facts?: Facts;
  onComplete(response: SurveyResponse): void;
}

export function Survey({ onComplete, ...survey }: Props) {
  return <zeroten-survey {...survey} onzeroten-complete={({ detail }) => onComplete(detail.response)} />;
}
