// Elements in one expression.

export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function button(text: string, pressed: () => void): HTMLButtonElement {
  const element = node('button', { type: 'button' }, [text]);
  element.addEventListener('click', pressed);
  return element;
}
