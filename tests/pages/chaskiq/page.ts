import { prosemirrorComposer } from '../kit/composers/prosemirror';
import type { Said } from '../kit/console-page';
import { type Conversation, ME } from '../kit/conversations';
import { html, paragraphs } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

/** Chaskiq: nothing but styles tells who wrote; the newest message first; one editor for replies and notes. */
void mountConsole({
  ids: ['k3PzLq', 'a7Xw2M', 'Zb90Rt'],
  lacks: { bot: 'robots are agents and drawn as such', send: 'Enter sends; the button has no name' },
  home: '/apps/9f8e/conversations',
  address: ({ id }) => `/apps/9f8e/conversations/${id}`,
  shell: () => html`
    <div class="m-generalTop h-generalHeight flex overflow-hidden">
      <div class="overflow-scroll h-generalHeight"><div data-cy="conversation-item">木子李</div></div>
      <div data-panes></div>
    </div>`,
  pane: ({ customer }) => html`
    <div class="flex-1 flex flex-col h-generalHeight">
      <h3><span class="flex space-x-1 text-xs"><span>with</span><span class="font-extrabold">${customer.name}</span></span></h3>
      <div class="overflow-y-scroll"><div class="flex flex-col-reverse px-6 py-4"></div></div>
      <nav><a href="#">Reply</a><a href="#">Private Note</a></nav>
      <div class="editor"></div>
    </div>`,
  onSwitch: 'reused',
  rename: (pane, { customer }) => pane.querySelector('h3 .font-extrabold')?.replaceChildren(customer.name),
  list: '.flex-col-reverse',
  newestFirst: true,
  message: (said, conversation) => (said.by === 'system' ? event(said) : bubble(said, conversation)),
  composer: {
    place: '.editor',
    mount: (place) => prosemirrorComposer(place),
    note: (pane, isOn) => {
      const editor = pane.querySelector<HTMLElement>('.editor');
      if (editor) editor.style.background = isOn ? 'lemonchiffon' : '';
    },
  },
});

function event({ id, text }: Said): HTMLElement {
  return html`
    <div id="message-id-${id}" class="flex items-start py-2 text-sm">
      <div class="bg-yellow-300 flex overflow-hidden p-2 rounded-md mx-auto">
        <div class="flex flex-col justify-between">
          <span class="text-xs text-center">5 minutes - <span>Seen</span></span>
          <p class="text-md text-center font-bold word-break">${text}</p>
        </div>
      </div>
    </div>`;
}

function bubble({ id, by, text }: Said, { customer }: Conversation): HTMLElement {
  const isUser = by === 'customer';
  const colour = by === 'note' ? 'text-gray-900' : isUser ? '' : 'text-gray-100';
  return html`
    <div id="message-id-${id}" class="flex items-start py-2 text-sm ${isUser ? '' : 'flex-row-reverse'}">
      ${isUser && html`<div class="cursor-pointer w-10 h-10 mr-3"><img alt="${customer.name}" /></div>`}
      <div class="css-1x2 shadow sm:rounded-lg flex-1 p-3 max-w-full">
        <div class="flex justify-between pb-4">
          <div class="flex items-center">
            <span class="font-bold ${colour}">${isUser ? customer.name : ME.name}</span>
          </div>
          <span class="flex items-center text-xs ${colour}">
            <time>5 minutes</time><span class="${colour}"> - ${by === 'note' ? 'Private Note' : 'Seen'}</span>
          </span>
        </div>
        <div class="css-3y4">${paragraphs(text)}</div>
      </div>
    </div>`;
}
