import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** What stands in the chip and card. They live in a closed shadow root, so the browser itself is asked. */
export class ChipProbe {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<ChipProbe> {
    return new ChipProbe(page, await page.context().newCDPSession(page));
  }

  private async root(): Promise<DomNode | undefined> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const host = find(root, (node) => attribute(node, 'data-evenkeel') !== undefined);
    return host?.shadowRoots?.[0];
  }

  /** All text of the chip (and of the card while it is open); empty when there is no chip. */
  async text(): Promise<string> {
    const root = await this.root();
    return root ? textOf(root) : '';
  }

  /** What a screen reader says of the chip; empty when there is no chip. */
  async label(): Promise<string> {
    const root = await this.root();
    const chip = root && find(root, (node) => hasClass(node, 'chip'));
    return (chip && attribute(chip, 'aria-label')) ?? '';
  }

  /** Text of the first element with a class. */
  async textIn(className: string): Promise<string | undefined> {
    const root = await this.root();
    const node = root && find(root, (candidate) => hasClass(candidate, className));
    return node && textOf(node);
  }

  /** Names of all elements of chip and card. */
  async elements(): Promise<string[]> {
    const root = await this.root();
    return root ? findAll(root, ({ nodeName }) => /^[A-Z]/i.test(nodeName)).map(({ nodeName }) => nodeName) : [];
  }

  /** Where chip or card stand in the window, px. */
  async place(part: 'chip' | 'card' = 'chip'): Promise<{ x: number; y: number; width: number; height: number }> {
    const { backendNodeId } = await this.waitFor((root) => find(root, (node) => hasClass(node, part)), part);
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** The phrases on card or palette that can go in at once, best first. */
  async phrases(): Promise<string[]> {
    return (await this.offered()).filter(({ isReady }) => isReady).map(({ text }) => text);
  }

  /** All phrases on card or palette, those with open gaps too, best first. */
  async offered(): Promise<{ text: string; isReady: boolean }[]> {
    const offered = (root: DomNode) =>
      findAll(root, (node) => node.nodeName === 'LI' && hasClass(node, 'phrase')).map((item) => ({
        isReady: hasClass(item, 'ready'),
        text: textOf(find(item, (node) => node.nodeName === 'P') ?? item),
      }));
    await this.waitFor((root) => (offered(root).length > 0 ? root : undefined), 'phrases');
    const root = await this.root();
    return root ? offered(root) : [];
  }

  /** A real press with the mouse on the button whose text or label holds `label`; the n-th such one. */
  async press(label: string, nth = 0): Promise<void> {
    await this.click((root) => {
      const matches = findAll(
        root,
        (candidate) => candidate.nodeName === 'BUTTON' && names(candidate).some((name) => name.includes(label)),
      );
      return matches[nth];
    }, label);
  }

  /** Gives the focus to the button whose text or label holds `label`, as Tab does. */
  async focusButton(label: string): Promise<void> {
    const isMeant = (node: DomNode): boolean =>
      node.nodeName === 'BUTTON' && names(node).some((name) => name.includes(label));
    const { backendNodeId } = await this.waitFor((root) => find(root, isMeant), label);
    await this.session.send('DOM.focus', { backendNodeId });
  }

  /** Opens or closes the card by a real press on the chip. */
  async pressChip(): Promise<void> {
    await this.click((root) => find(root, (node) => hasClass(node, 'chip')), 'chip');
  }

  private async waitFor(choose: (root: DomNode) => DomNode | undefined, what: string): Promise<DomNode> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const root = await this.root();
      const node = root && choose(root);
      if (node) return node;
      if (Date.now() > deadline)
        throw new Error(`not on the chip: ${what}. It says: ${root ? textOf(root) : '(no chip)'}`);
    }
  }

  /** Clicks what is chosen once it stands still: the card may just be drawn anew. */
  private async click(choose: (root: DomNode) => DomNode | undefined, what: string): Promise<void> {
    let before = '';
    for (const deadline = Date.now() + 20_000; ; ) {
      const middle = await this.middleOf(await this.waitFor(choose, what));
      if (middle && `${middle.x} ${middle.y}` === before) return await this.page.mouse.click(middle.x, middle.y);
      before = middle ? `${middle.x} ${middle.y}` : '';
      if (Date.now() > deadline) throw new Error(`does not stand still on the chip: ${what}`);
    }
  }

  /** Undefined when the element has been drawn anew meanwhile. */
  private async middleOf({ backendNodeId }: DomNode): Promise<{ x: number; y: number } | undefined> {
    try {
      await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
      return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    } catch {
      return undefined;
    }
  }
}

function attribute(node: DomNode, name: string): string | undefined {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

function hasClass(node: DomNode, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(' ').includes(name);
}

function names(node: DomNode): string[] {
  return [textOf(node), attribute(node, 'aria-label') ?? ''];
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ');
}

function find(node: DomNode, test: (node: DomNode) => boolean): DomNode | undefined {
  return findAll(node, test)[0];
}

function findAll(node: DomNode, test: (node: DomNode) => boolean): DomNode[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => findAll(child, test));
  return test(node) ? [node, ...inside] : inside;
}
