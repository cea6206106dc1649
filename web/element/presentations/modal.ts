// A modal: the card in a native dialog, which keeps the focus inside and gives it back.
import { attributes, element } from '../../render/dom.js';
import type { Stage, Staged } from '../stage.js';

function dialogIn(root: Node, { card, dismiss }: Stage): HTMLDialogElement {
  const known = root instanceof ShadowRoot && root.querySelector<HTMLDialogElement>('.veil');
  if (known) return known;
  card.id = 'card';
  const dialog = element('dialog', { class: 'veil', part: 'dialog', 'aria-labelledby': 'card' });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  root.appendChild(dialog);
  return dialog;
}

export function modal(stage: Stage): Staged {
  const { card } = stage;
  const dialog = dialogIn(card.getRootNode(), stage);
  dialog.append(card);
  attributes(card, { role: 'group' }); // the dialog has the name already; two landmarks would be one too many
  dialog.close(); // moved with its element it is open, and no modal any more
  dialog.showModal();
  stage.focusHeading();
  return {
    leave() {
      attributes(card, { role: 'region' });
      dialog.close();
    },
  };
}
