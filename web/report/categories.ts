// The colours of the eleven bars. Who is a promoter is decided and counted by the engine; a test compares the two.
import type { Category } from './messages.js';

export const bins: readonly Category[] = [
  ...Array<Category>(7).fill('detractor'),
  ...Array<Category>(2).fill('passive'),
  ...Array<Category>(2).fill('promoter'),
];
