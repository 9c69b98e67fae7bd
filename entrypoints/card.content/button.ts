import { element } from '../console.content/chip/element';

type Attributes = Parameters<typeof element>[1];

/**
 * A button that acts on the agent's own click or key only: a page can dispatch events at it, and
 * those are not trusted. The mouse press does not take the focus, so the caret stays in the reply.
 */
export function button(label: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  // Held, it would press the next phrase's button too.
  made.addEventListener('keydown', (event) => event.repeat && event.key === 'Enter' && event.preventDefault());
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}
