import { html } from '../markup';
import type { KitComposer } from './composer';

/** A plain field. @param field the console's own element; without it a bare textarea is put into the place */
export function textareaComposer(place: Element, field: HTMLElement = html`<textarea></textarea>`): KitComposer {
  const area = field as HTMLTextAreaElement;
  if (!area.isConnected) place.append(area);
  return { held: () => area.value, clear: () => void (area.value = '') };
}
