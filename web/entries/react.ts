// `zeroten/react`: types of <zeroten-survey> in the JSX of React 19. There is no code.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SurveyAttributes, SurveyProperties } from '../element/attributes.js';
import type { ZerotenEvents } from '../element/events.js';
import type { SurveyElement } from '../element/survey_element.js';

type Handlers = {
  [Name in keyof ZerotenEvents as `on${Name}`]?: ((event: CustomEvent<ZerotenEvents[Name]>) => void) | undefined;
};

export type SurveyTag = DetailedHTMLProps<HTMLAttributes<SurveyElement>, SurveyElement> &
  SurveyAttributes &
  SurveyProperties &
  Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'zeroten-survey': SurveyTag;
    }
  }
}
