import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const BUILDS = ['plain', 'telling', 'redesigned', 'shadow'] as const;
/**
 * How the desk is built: names that say nothing, names that tell the sides, a redesign of the first, or the first
 * with its chat in an open shadow root.
 */
export type Build = (typeof BUILDS)[number];

/** Drives the desk from tests, as `window.unknownDesk`. */
export interface UnknownDesk {
  receive(text: string): void;
  open(chat: number): void;
}

declare global {
  interface Window {
    unknownDesk: UnknownDesk;
  }
}

/** Class names of one release: a build tool's, as pages in use have them. */
const NAMES: Readonly<Record<Exclude<Build, 'shadow'>, Readonly<Record<string, string>>>> = {
  plain: {
    log: 'Log_scroll__p3Xq1',
    row: 'Line_row__k3Jd9',
    them: 'Line_a__x8Kq2',
    us: 'Line_b__m3Zt9',
    words: 'Line_body__Qw41z',
    who: 'Line_by__h7Rr0',
    when: 'Line_at__Vb29c',
    box: 'Writer_area__u1Pz5',
    send: 'Writer_go__e4Nn8',
    list: 'Side_list__a0Bc2',
    entry: 'Side_entry__r5Tg7',
  },
  telling: {
    log: 'chat-log',
    row: 'chat-message',
    them: 'from-customer',
    us: 'from-agent',
    words: 'chat-text',
    who: 'chat-author',
    when: 'chat-time',
    box: 'reply-box',
    send: 'send-button',
    list: 'chat-list',
    entry: 'chat-entry',
  },
  redesigned: {
    log: 'Feed_pane__c6Yt2',
    row: 'Card_root__z9Lp4',
    them: 'Card_in__o2Gh6',
    us: 'Card_out__t8Ws3',
    words: 'Card_copy__n5Mk1',
    who: 'Card_head__y7Fd0',
    when: 'Card_clock__j4Vx8',
    box: 'Compose_text__g1Qa9',
    send: 'Compose_send__i3Ub7',
    list: 'Rail_list__s6Eo5',
    entry: 'Rail_entry__w2Ci4',
  },
};

const TEXT = {
  en: {
    chats: [
      [
        'Maria Keller',
        'Order 48213 has still not arrived.',
        'Good morning, I am looking into it.',
        'You said that yesterday too!',
        'I have asked the courier just now.',
        'Fine, I will wait until noon.',
      ],
      ['Tom Brandt', 'Can I change the address?', 'Of course. Where should it go?', 'To my office, please.'],
    ],
    me: 'Dana Reed',
    placeholder: 'Write here',
    send: 'Go',
    chatsTitle: 'Open',
  },
  zh: {
    chats: [
      [
        '许雅婷',
        '我的快递怎么还没到？',
        '您好，我马上帮您查。',
        '昨天你们也是这么说的！',
        '我刚刚问了快递员。',
        '行，我等到中午。',
      ],
      ['陈博文', '可以改收货地址吗？', '可以，请问改到哪里？', '改到我公司。'],
    ],
    me: '小林',
    placeholder: '写在这里',
    send: '好',
    chatsTitle: '进行中',
  },
} as const;

function pageOf(build: Build, lang: keyof typeof TEXT): string {
  const isInside = build === 'shadow';
  const names = NAMES[isInside ? 'plain' : build];
  const config = JSON.stringify({ names, isInside, ...TEXT[lang] });
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>Desk</title>
<link rel="icon" href="data:,">
<style>
  * { box-sizing: border-box; }
  body { margin: 0; height: 100vh; display: grid; grid-template-columns: 220px 1fr; font: 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; background: #f3f5f6; color: #222; }
  aside { border-right: 1px solid #d5dadd; background: #fff; padding: 12px; }
  aside ul { list-style: none; margin: 0; padding: 0; }
  aside li { padding: 10px; border-radius: 8px; cursor: pointer; }
  main { display: flex; flex-direction: column; min-width: 0; height: 100vh; }
  main > header { padding: 14px 20px; border-bottom: 1px solid #d5dadd; background: #fff; }
  h2 { margin: 0; font-size: 16px; }
  .${names.log} { flex: 1; overflow: auto; padding: 20px; }
  .${names.row} { display: flex; flex-direction: column; margin: 10px 0; align-items: flex-start; }
  .${names.us} { align-items: flex-end; }
  .${names.words} { max-width: 60%; padding: 8px 12px; border-radius: 12px; background: #fff; border: 1px solid #dde2e4; }
  .${names.who}, .${names.when} { color: #66757b; font-size: 12px; }
  footer { padding: 12px 20px; background: #fff; border-top: 1px solid #d5dadd; display: flex; gap: 8px; }
  textarea { flex: 1; height: 64px; padding: 8px; font: inherit; }
</style>
<aside><h3>${TEXT[lang].chatsTitle}</h3><ul></ul></aside>
<main><header><h2></h2></header><div data-log></div><footer><textarea></textarea><button></button></footer></main>
<script>
  const { names, isInside, chats, me, placeholder, send } = ${config};
  const root = isInside ? document.body.appendChild(document.createElement('desk-app')).attachShadow({ mode: 'open' }) : document;
  if (isInside) root.append(document.querySelector('style').cloneNode(true), document.querySelector('main'));
  const node = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text });
  const log = root.querySelector('[data-log]');
  log.removeAttribute('data-log');
  log.className = names.log;
  const box = root.querySelector('textarea');
  box.className = names.box;
  box.placeholder = placeholder;
  const button = root.querySelector('button');
  button.className = names.send;
  button.textContent = send;
  const list = document.querySelector('aside ul');
  list.className = names.list;
  let front = 0;
  const heard = chats.map(([, ...lines]) => lines.map((text, index) => ({ text, mine: index % 2 === 1 })));
  function line({ text, mine }, index) {
    const row = node('div', names.row + ' ' + (mine ? names.us : names.them));
    const clock = '09:' + String(10 + index);
    row.append(node('span', names.who, mine ? me : chats[front][0]), node('div', names.words, text), node('span', names.when, clock));
    return row;
  }
  function open(chat) {
    front = chat;
    history.pushState(null, '', '/desk/chat/' + (1042 + chat) + location.search);
    root.querySelector('h2').textContent = chats[chat][0];
    log.replaceChildren(...heard[chat].map(line));
    log.scrollTop = log.scrollHeight;
  }
  function add(text, mine) {
    heard[front].push({ text, mine });
    log.append(line(heard[front].at(-1), heard[front].length - 1));
    log.scrollTop = log.scrollHeight;
  }
  chats.forEach(([name], chat) => {
    const entry = node('li', names.entry, name);
    entry.addEventListener('click', () => open(chat));
    list.append(entry);
  });
  button.addEventListener('click', () => {
    if (box.value) add(box.value, true);
    box.value = '';
  });
  // What happens to the page in earnest, so that a test sees whether pointing touched it.
  window.presses = 0;
  document.addEventListener('click', () => window.presses++);
  window.unknownDesk = { receive: (text) => add(text, false), open };
  open(Number(location.pathname.split('/').at(-1)) === 1043 ? 1 : 0);
</script>`;
}

/** Serves the desk at `/desk/chat/1042?build=plain&lang=en`. */
export async function startUnknownDesk(): Promise<{
  address(build: Build, lang?: 'en' | 'zh'): string;
  close(): Promise<void>;
}> {
  const server: Server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [build, lang] = [searchParams.get('build'), searchParams.get('lang')];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(pageOf(BUILDS.find((one) => one === build) ?? 'plain', lang === 'zh' ? 'zh' : 'en'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: (build, lang = 'en') => `http://127.0.0.1:${port}/desk/chat/1042?build=${build}&lang=${lang}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
