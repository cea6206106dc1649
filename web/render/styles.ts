// The style sheet of the widget, joined from one file a concept. Later ones win over earlier ones.
import base from './styles/base.css';
import choices from './styles/choices.css';
import ending from './styles/ending.css';
import foot from './styles/foot.css';
import forcedColors from './styles/forced_colors.css';
import motion from './styles/motion.css';
import narrow from './styles/narrow.css';
import popover from './styles/popover.css';
import rating from './styles/rating.css';
import scale from './styles/scale.css';
import text from './styles/text.css';

export const css = [base, scale, rating, choices, text, foot, ending, popover, narrow, motion, forcedColors].join('');
