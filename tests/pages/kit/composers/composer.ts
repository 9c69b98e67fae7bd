/** A reply box of a test page. */
export interface KitComposer {
  /** What it would send, its lines parted by `\n`; the model where the editor has one, not its DOM. */
  held(): string;
  clear(): void;
}
