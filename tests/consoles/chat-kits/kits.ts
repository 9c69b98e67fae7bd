/** Chat interfaces of the npm registry whose pages are taught. */
export const KITS = [
  'chatscope',
  'react-chat-elements',
  'vue-advanced-chat',
  'deep-chat',
  'web-chat',
  'stream-chat',
] as const;
export type Kit = (typeof KITS)[number];

/** Drives a kit's page from tests. */
export interface KitPage {
  receive(text: string): void;
  /** What the agent has sent, oldest first. */
  readonly sent: readonly string[];
}

declare global {
  interface Window {
    kit: KitPage;
  }
}
