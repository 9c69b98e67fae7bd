import { defineUnlistedScript } from '#imports';
import { pageHealth } from '../consoles/dom/page-health';
import { sendMessage } from '../messaging/client';

/** Put into a page when the options ask how it can be read; its counts are the answer. */
export default defineUnlistedScript(async () => {
  const { specs } = await sendMessage('console.hello', { url: location.href });
  return pageHealth(specs, document, Date.now());
});
