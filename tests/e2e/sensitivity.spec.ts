import type { TurnRecord } from '../../storage/tables/turns';
import { readTable } from '../support/database';
import { expect } from '../support/expect';
import { writeSetting } from '../support/settings';
import { openImpostor, test } from './impostor-desk';

for (const text of ['is this a joke to you', '你们可真行']) {
  test(`a close message counts by how readily messages are to count: ${text}`, async ({ extension, impostor }) => {
    const { page } = await openImpostor(extension, impostor);
    const turns = () => readTable<TurnRecord>(extension, 'turns');
    for (const [step, severity] of [
      [-2, 1],
      [2, 2],
    ] as const) {
      await writeSetting(extension, 'sensitivity', { step, alarms: 0, misses: 0 });
      const known = new Set((await turns()).map(({ fingerprint }) => fingerprint));
      const added = async () => (await turns()).filter(({ fingerprint }) => !known.has(fingerprint));
      await page.evaluate((words) => window.impostor.say(words), text);
      await expect.poll(async () => (await added()).map((turn) => turn.severity)).toEqual([severity]);
    }
  });
}
