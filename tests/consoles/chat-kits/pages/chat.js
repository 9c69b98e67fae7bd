/** What stands in every chat when it is opened, oldest first. */
export const LINES = [
  ['customer', 'Order 48213 has still not arrived.'],
  ['agent', 'Good morning, I am looking into it.'],
  ['customer', 'You said that yesterday too!'],
  ['agent', 'I have asked the courier just now.'],
  ['customer', 'Fine, I will wait until noon.'],
];

/** The id of the first, second … message: of those above the same when the page is loaded again, of later ones never. */
export const idOf = (count) => (count > LINES.length ? `m${count}-${Date.now()}` : `m${count}`);

/** Tells the test how to write as the customer, and what the agent has sent. */
export function ready(receive) {
  const sent = [];
  window.kit = { receive, sent };
  return sent;
}
