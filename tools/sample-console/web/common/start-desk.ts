import type { DeskApi } from '../../desk-api';
import type { ShiftConversation } from '../../shift/types';
import { Desk } from './desk';
import { createDeskApi, type PageActions } from './expose';
import { Memory } from './memory';
import { Player } from './player';
import { type Settings, settingsOf } from './settings';

export interface Started {
  readonly desk: Desk;
  readonly player: Player;
  readonly settings: Settings;
  readonly api: DeskApi;
}

/** Fetches the shift, takes up or begins it, draws the page and hands over `window.desk`. */
export async function startDesk(
  name: 'shop' | 'tickets',
  draw: (desk: Desk, player: Player) => PageActions,
): Promise<Started> {
  const settings = settingsOf(location.search);
  const answer = await fetch(`/shift/${name}.json`);
  if (!answer.ok) throw new Error(`The shift could not be loaded: ${answer.status}`);
  const desk = new Desk((await answer.json()) as ShiftConversation[], Date.now);
  const player = new Player(desk, settings.speed);
  const memory = new Memory(`sample-console-${name}`, sessionStorage);
  if (settings.fresh) memory.forget();
  if (!memory.restore(desk)) desk.fillBacklog();
  memory.save(desk);
  const page = draw(desk, player);
  desk.onChange(() => memory.save(desk));
  addEventListener('pagehide', () => memory.save(desk));
  const api = createDeskApi(name, desk, player, memory, page);
  window.desk = api;
  if (!settings.driver) player.start();
  return { desk, player, settings, api };
}
