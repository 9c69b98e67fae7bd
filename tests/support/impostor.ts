import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test has the impostor do. */
export interface Impostor {
  /** Puts messages into the transcript at once; each gets the next id. */
  say(...texts: string[]): void;
  /** Puts many messages in, some at a time, as fast as the page can draw them. */
  flood(count: number, text: string): Promise<void>;
}

declare global {
  interface Window {
    impostor: Impostor;
  }
}

/** Its customer, its reply box and its transcript look like the sample shop's to a program. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Not the shop</title>
<style>
  body { margin: 0; font: 14px/1.5 sans-serif; }
  .message-list { height: 480px; overflow: auto; margin: 0; padding: 60px 12px; }
  textarea { width: 90%; height: 80px; }
</style>
<div id="shop-desk">
  <div class="chat" data-session-id="7" data-buyer-id="b7">
    <ul class="message-list"></ul>
    <div class="editor"><textarea class="editor-input"></textarea><button class="editor-send">Send</button></div>
  </div>
</div>
<script>
  const list = document.querySelector('.message-list');
  let last = 0;
  function message(text) {
    const item = document.createElement('li');
    item.className = 'msg msg-customer';
    item.dataset.mid = String(++last);
    item.dataset.time = String(Date.now());
    const words = document.createElement('div');
    words.className = 'msg-text';
    words.textContent = text;
    item.append(words);
    return item;
  }
  window.impostor = {
    say: (...texts) => list.append(...texts.map(message)),
    async flood(count, text) {
      for (let done = 0; done < count; done += 200) {
        list.append(...Array.from({ length: 200 }, (_, index) => message(text + ' ' + (done + index))));
        await new Promise((go) => setTimeout(go));
      }
    },
  };
</script>`;

/** Serves a page that passes for the sample shop; its scripts are the test's. */
export async function startImpostor(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(PAGE);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
