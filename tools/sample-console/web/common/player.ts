import type { ShiftMessage } from '../../shift/types';
import type { Conversation, Desk } from './desk';

const TICK_MS = 200;
/** Seconds a customer takes to react to an answer that came sooner than the script expects. */
const REACTION_SECONDS = 14;
const TYPING_SECONDS = 5;

/** Plays the shift: moves its clock and lets arrive what is due. */
export class Player {
  playing = false;
  /** While false no new customer comes in; those already there go on. */
  acceptsNew = true;
  private last = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly speed: number,
  ) {}

  start(): void {
    if (this.playing) return;
    this.playing = true;
    this.last = performance.now();
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  stop(): void {
    this.playing = false;
    clearInterval(this.timer);
  }

  private tick(): void {
    const now = performance.now();
    this.desk.shiftSeconds += ((now - this.last) / 1_000) * this.speed;
    this.last = now;
    for (const conversation of this.desk.all) {
      if (!this.acceptsNew && conversation.messages.length === 0) continue;
      this.playDue(conversation);
      this.showTyping(conversation);
    }
  }

  private playDue(conversation: Conversation): void {
    const { desk } = this;
    for (let line = desk.nextLine(conversation); line; line = desk.nextLine(conversation)) {
      if (line.author === 'agent' && conversation.repliedAtShift !== undefined) {
        desk.skip(conversation);
        continue;
      }
      const due = dueAt(conversation, line);
      if (due > desk.shiftSeconds) return;
      if (line.author === 'agent' && desk.openId === conversation.script.id) {
        // The person is looking at this customer: a colleague does not answer over their head.
        desk.skip(conversation);
        continue;
      }
      conversation.ahead = line.atSeconds - due;
      desk.arrive(conversation);
    }
  }

  private showTyping(conversation: Conversation): void {
    const line = this.desk.nextLine(conversation);
    const near =
      line?.author === 'customer' &&
      conversation.messages.length > 0 &&
      dueAt(conversation, line) - this.desk.shiftSeconds < TYPING_SECONDS;
    this.desk.setTyping(conversation, near);
  }
}

/** Second of the shift at which a line is due; a customer who was answered early reacts early. */
function dueAt(conversation: Conversation, line: ShiftMessage): number {
  const planned = line.atSeconds - conversation.ahead;
  if (line.author !== 'customer' || conversation.repliedAtShift === undefined) return planned;
  const afterReply = conversation.script.messages[line.n - 2]?.author === 'agent';
  return afterReply ? Math.min(planned, conversation.repliedAtShift + REACTION_SECONDS) : planned;
}
