import type { Customer } from '../../shift/types';
import { h } from './h';

/** A round avatar with the first letter or character of the name. */
export function avatarOf({ name, hue }: Pick<Customer, 'name' | 'hue'>, className = 'avatar'): HTMLElement {
  const style = `background:linear-gradient(140deg,hsl(${hue} 52% 62%),hsl(${(hue + 24) % 360} 48% 48%))`;
  return h('span', { class: className, style, 'aria-hidden': 'true' }, Array.from(name)[0]?.toUpperCase());
}
