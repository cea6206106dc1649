// `zeroten/element`: registers <zeroten-survey>, and has the engine on its way before any survey asks for it.
import { define, preload } from './index.js';

if (typeof document !== 'undefined') preload();
define();
