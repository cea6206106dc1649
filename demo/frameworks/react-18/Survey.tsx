// The survey as a component of React 18, which knows attributes only: properties and events need a ref.
// The same in React 19 for pages that are rendered on a server: it sets no properties and hears no events when it hydrates.
import { type DetailedHTMLProps, useEffect, useRef } from 'react';
import type { Facts, SurveyAttributes, SurveyElement, SurveyResponse } from 'zeroten';
import 'zeroten/element';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'zeroten-survey': DetailedHTMLProps<HTMLAttributes<SurveyElement>, SurveyElement> & SurveyAttributes;
    }
  }
}

interface Props {
  subject?: string;
  definition?: object;
  facts?: Facts;
  onComplete(response: SurveyResponse): void;
}

export function Survey({ subject, definition, facts, onComplete }: Props) {
  const survey = useRef<SurveyElement>(null);

  useEffect(() => {
    if (survey.current) Object.assign(survey.current, { facts, definition });
  }, [facts, definition]);

  useEffect(() => {
    const element = survey.current;
    const heard = ({ detail }: HTMLElementEventMap['zeroten-complete']) => onComplete(detail.response);
    element?.addEventListener('zeroten-complete', heard);
    return () => element?.removeEventListener('zeroten-complete', heard);
  }, [onComplete]);

  return <zeroten-survey ref={survey} subject={subject} />;
}
