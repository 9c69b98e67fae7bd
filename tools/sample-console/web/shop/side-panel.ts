import type { Customer, Order } from '../../shift/types';
import { pictureOf } from '../common/art';
import type { Conversation } from '../common/desk';
import { h, one } from '../common/h';
import { icon } from '../common/icons';

/** Order and customer beside the open chat. */
export class SidePanel {
  private readonly panel = one('.side');
  private readonly remarks = new Map<string, string>();

  show({ script }: Conversation): void {
    this.panel.replaceChildren(
      h('h2', {}, '订单'),
      script.order ? orderCard(script.order) : h('p', { class: 'side-none' }, '该客户近 90 天没有订单'),
      h('h2', {}, '客户'),
      customerCard(script.customer),
      h('h2', {}, '备注'),
      this.remark(script.customer.key),
    );
  }

  private remark(key: string): HTMLElement {
    const field = h('textarea', {
      class: 'remark',
      placeholder: '仅客服可见',
      'aria-label': '备注',
      input: () => this.remarks.set(key, field.value),
    });
    field.value = this.remarks.get(key) ?? '';
    return field;
  }
}

function orderCard(order: Order): HTMLElement {
  const copy = (): void => void navigator.clipboard.writeText(order.no);
  return h(
    'article',
    { class: 'order' },
    h(
      'header',
      { class: 'order-head' },
      h('span', { class: 'order-status' }, order.status),
      h('span', { class: 'order-no' }, order.no),
      h(
        'button',
        { type: 'button', class: 'order-copy', title: '复制订单号', 'aria-label': '复制订单号', click: copy },
        icon('copy', 14),
      ),
    ),
    h(
      'div',
      { class: 'order-item' },
      pictureOf(order.art, 72),
      h(
        'div',
        { class: 'order-main' },
        h('span', { class: 'order-title' }, order.title),
        h('span', { class: 'order-options' }, order.options),
        h('span', { class: 'order-price' }, order.price, h('small', {}, ` × ${order.quantity}`)),
      ),
    ),
    h('p', { class: 'order-progress' }, order.progress),
    h('footer', { class: 'order-sum' }, '实付 ', h('b', {}, total(order))),
  );
}

/** Price times quantity, in the currency of the price. */
function total({ price, quantity }: Order): string {
  const sign = price.slice(0, 1);
  const each = Number(price.slice(1).replaceAll(',', ''));
  return `${sign}${(each * quantity).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

function customerCard(customer: Customer): HTMLElement {
  const rows = [
    ['昵称', customer.name],
    ['买家号', customer.key],
    ...customer.about.map((fact, i) => [['等级', '地区', '购买'][i] ?? '', fact]),
  ];
  return h('dl', { class: 'buyer' }, ...rows.flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]));
}
