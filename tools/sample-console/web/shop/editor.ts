import type { Conversation, Desk } from '../common/desk';
import { h, one } from '../common/h';
import { icon, type IconName } from '../common/icons';

const SERVER_DELAY_MS = 350;
const READ_DELAY_MS = 4_000;
const MAX_LENGTH = 800;
const EMOJI = '😊 😄 👌 👍 🙏 🌹 🎉 🧡 😅 😢 🤝 🍵 🌞 🌱 🎁 📦'.split(' ');

/** The reply box: one textarea for all conversations, a draft for each. */
export class Editor {
  private readonly input = one('.editor-input') as HTMLTextAreaElement;
  private readonly button = one('.editor-send') as HTMLButtonElement;
  private readonly count = one('.editor-count');
  private conversation: Conversation | undefined;

  constructor(private readonly desk: Desk) {
    this.input.addEventListener('input', () => this.onInput());
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.button.addEventListener('click', () => this.send());
    this.drawTools();
  }

  show(conversation: Conversation): void {
    this.conversation = conversation;
    this.input.value = conversation.draft;
    this.onInput();
    this.input.focus();
  }

  private onInput(): void {
    if (this.conversation) this.conversation.draft = this.input.value;
    const { length } = this.input.value;
    this.count.textContent = length > 0 ? `${length}/${MAX_LENGTH}` : '';
    this.button.disabled = this.input.value.trim() === '' || length > MAX_LENGTH;
  }

  private send(): void {
    const text = this.input.value.trim();
    const { conversation } = this;
    if (!conversation || text === '' || text.length > MAX_LENGTH) return;
    this.input.value = '';
    this.onInput();
    this.deliver(conversation, text);
  }

  private deliver(conversation: Conversation, text: string, withCard = false): void {
    const { order } = conversation.script;
    const message = this.desk.send(conversation, text, withCard && order ? { card: order } : {});
    setTimeout(() => this.desk.confirm(conversation, message), SERVER_DELAY_MS);
    setTimeout(() => this.desk.markRead(conversation), READ_DELAY_MS);
  }

  private drawTools(): void {
    const palette = h('div', { class: 'palette', hidden: true });
    palette.append(
      ...EMOJI.map((emoji) => h('button', { type: 'button', click: () => this.insert(emoji, palette) }, emoji)),
    );
    one('.editor-tools').replaceChildren(
      tool('smile', '表情', () => {
        palette.hidden = !palette.hidden;
      }),
      tool('goods', '发送商品', () => {
        if (this.conversation?.script.order) this.deliver(this.conversation, '', true);
      }),
      tool('star', '邀请评价', () => {
        if (this.conversation) this.desk.addSystem(this.conversation, '已向客户发送评价邀请');
      }),
      palette,
    );
  }

  private insert(text: string, palette: HTMLElement): void {
    palette.hidden = true;
    this.input.setRangeText(text, this.input.selectionStart, this.input.selectionEnd, 'end');
    this.onInput();
    this.input.focus();
  }
}

function tool(name: IconName, label: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'tool', title: label, 'aria-label': label, click }, icon(name));
}
