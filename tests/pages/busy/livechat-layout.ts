import { html } from '../kit/markup';
import type { Layout } from './layout';
import { lineAt } from './lines';

/** Rows that exist; virtual lists keep a screen of them and some above and below. */
const ROWS = 60;
const IDS = ['RTXA1BCD2E', 'RTXA1BCD2F', 'RTXA1BCD2G', 'RTXA1BCD2H', 'RTXA1BCD2J'] as const;

interface Row {
  readonly element: HTMLElement;
  readonly words: Text;
}

/** LiveChat, without ids and times: one list for all chats, whose rows show other messages as it scrolls. */
export function livechatLayout(): Layout {
  const list = html`<div data-testid="messages-list"></div>`;
  const name = new Text();
  document.body.append(html`
    <div>
      <ul>
        ${IDS.map((id) => html`<li data-testid="chat-item-${id}">${id}</li>`)}
      </ul>
      <section data-panes>
        <header><span class="privacy-masker">${name}</span></header>
        ${list}
        <footer><textarea data-testid="message-input"></textarea></footer>
      </section>
    </div>`);
  let rows: Row[] = [];
  let last: Parameters<Layout['draw']> = [0, 0, 0];

  const mount = (): void => {
    rows = Array.from({ length: ROWS }, () => {
      const words = new Text();
      const element = html`<div hidden><span class="privacy-masker"></span><div data-testid="message-text">${words}</div></div>`;
      return { element, words };
    });
    list.replaceChildren(...rows.map(({ element }) => element));
  };
  const draw: Layout['draw'] = (conversation, from, to) => {
    last = [conversation, from, to];
    rows.forEach(({ element, words }, index) => {
      const place = from + index;
      element.hidden = place >= to;
      const { by, text } = place < to ? lineAt(conversation, place) : { by: 'system' as const, text: '' };
      element.dataset['testid'] = by === 'system' ? 'system-event' : `${by}-message`;
      if (words.data !== text) words.data = text;
    });
  };
  mount();
  return {
    ids: IDS,
    room: ROWS,
    rename: (conversation) => {
      history.replaceState(null, '', `/chats/${IDS[conversation]}/S1`);
      name.data = `Customer ${conversation + 1}`;
    },
    draw,
    remount: () => {
      mount();
      draw(...last);
    },
  };
}
