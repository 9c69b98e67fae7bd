import { Editor } from '@tiptap/core';
import type { Conversation, Desk, Status } from '../common/desk';
import { h } from '../common/h';
import { icon, type IconName } from '../common/icons';
import { documentOf, EXTENSIONS } from './rich-text';

const SERVER_DELAY_MS = 420;
const STATUSES: readonly Status[] = ['open', 'pending', 'solved'];

const nameOf = (status: Status): string => `${status.slice(0, 1).toUpperCase()}${status.slice(1)}`;

/** Reply box of one ticket: rich text, public reply or internal note, and the status it is sent with. */
export class Composer {
  readonly element = h('section', { class: 'composer', 'aria-label': 'Composer' });
  private readonly modes = h('div', { class: 'composer-modes', role: 'tablist' });
  private readonly status = h('select', {
    class: 'composer-status',
    'aria-label': 'Status',
    change: () => this.label(),
  });
  private readonly sendButton = h('button', { type: 'button', class: 'composer-send', click: () => this.send() });
  private readonly holder = h('div', { class: 'composer-field' });
  private readonly editor: Editor;
  private note = false;
  private shownStatus: Status | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly conversation: Conversation,
  ) {
    this.editor = new Editor({
      element: this.holder,
      extensions: EXTENSIONS,
      content: documentOf(conversation.draft),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message' },
        handleKeyDown: (_view, event) => this.onKey(event),
      },
      onUpdate: () => this.onUpdate(),
    });
    this.status.append(...STATUSES.map((status) => h('option', { value: status }, nameOf(status))));
    this.element.append(
      this.modes,
      this.holder,
      h('footer', { class: 'composer-foot' }, this.tools(), this.status, this.sendButton),
    );
    this.setNote(false);
    this.showStatus();
    this.onUpdate();
  }

  /** Follows the ticket's status when it changes elsewhere. */
  showStatus(): void {
    if (this.shownStatus !== this.conversation.status) this.status.value = this.conversation.status;
    this.shownStatus = this.conversation.status;
    this.label();
  }

  private setNote(note: boolean): void {
    this.note = note;
    this.element.classList.toggle('is-note', note);
    this.modes.replaceChildren(this.mode('reply', 'Public reply', false), this.mode('lock', 'Internal note', true));
    this.onUpdate();
  }

  private mode(sign: IconName, label: string, note: boolean): HTMLElement {
    const click = (): void => {
      this.setNote(note);
      this.editor.commands.focus();
    };
    const selected = String(this.note === note);
    return h('button', { type: 'button', role: 'tab', 'aria-selected': selected, click }, icon(sign, 15), label);
  }

  private tools(): HTMLElement {
    const tool = (sign: IconName, label: string, run: () => void): HTMLElement =>
      h(
        'button',
        { type: 'button', class: 'composer-tool', title: label, 'aria-label': label, click: run },
        icon(sign, 18),
      );
    const chain = (): ReturnType<Editor['chain']> => this.editor.chain().focus();
    return h(
      'div',
      { class: 'composer-tools' },
      tool('bold', 'Bold', () => chain().toggleBold().run()),
      tool('italic', 'Italic', () => chain().toggleItalic().run()),
      tool('list', 'List', () => chain().toggleBulletList().run()),
      tool('quote', 'Quote', () => chain().toggleBlockquote().run()),
    );
  }

  private onKey(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
    this.send();
    return true;
  }

  private onUpdate(): void {
    this.conversation.draft = this.editor.getText({ blockSeparator: '\n' });
    this.element.classList.toggle('is-empty', this.editor.isEmpty);
    this.holder.dataset['hint'] = this.note ? 'Only colleagues will see this' : `Reply to ${this.customerName()}`;
    this.label();
  }

  private customerName(): string {
    return this.conversation.script.customer.name;
  }

  private label(): void {
    const status = nameOf(this.status.value as Status);
    const changes = this.status.value !== this.conversation.status;
    const verb = this.note ? 'Add note' : 'Send';
    this.sendButton.textContent = this.editor.isEmpty ? `Set to ${status}` : `${verb} as ${status}`;
    this.sendButton.disabled = this.editor.isEmpty && !changes;
  }

  private send(): void {
    const { desk, conversation } = this;
    const wanted = this.status.value as Status;
    if (!this.editor.isEmpty) {
      const text = this.editor.getText({ blockSeparator: '\n' });
      const message = desk.send(conversation, text, { note: this.note, rich: this.editor.getJSON() });
      setTimeout(() => desk.confirm(conversation, message), SERVER_DELAY_MS);
      this.editor.commands.clearContent(true);
    }
    if (wanted !== conversation.status) {
      desk.addSystem(conversation, `Status changed from ${nameOf(conversation.status)} to ${nameOf(wanted)}`);
      desk.setStatus(conversation, wanted);
    }
    this.setNote(false);
  }
}
