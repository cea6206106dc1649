// The style sheet of the widget, joined from one file a concept. Later ones win over earlier ones. Those of fields that
// only the full engine asks for are in more_fields.ts.
import base from './styles/base.css';
import ending from './styles/ending.css';
import foot from './styles/foot.css';
import forcedColors from './styles/forced_colors.css';
import motion from './styles/motion.css';
import narrow from './styles/narrow.css';
import popover from './styles/popover.css';
import scale from './styles/scale.css';
import text from './styles/text.css';

export const css = [base, scale, text, foot, ending, popover, narrow, motion, forcedColors].join('');
