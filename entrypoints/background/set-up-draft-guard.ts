import { draftModel } from '../../assets/model/draft-model';
import { createDraftGuard } from '../../domain/draft/check-draft';
import type { DraftGuard } from '../../domain/draft/draft';
import { kindsWithout } from '../../domain/draft/draft-groups';
import { onMessage } from '../../messaging/client';
import { draftGuard } from '../../storage/settings';
import { judge } from './observe';

/** Longest draft that is looked at, code units; a page may send what it likes. */
const LONGEST = 20_000;
const MOST_BEFORE = 4;

let guard: DraftGuard | undefined;

/** Looks at drafts for the pages. Made when the first draft comes; nothing of a draft is kept. */
export function setUpDraftGuard(): void {
  onMessage('desk.checkDraft', async ({ data }) => {
    guard ??= createDraftGuard(judge, draftModel);
    const { off } = await draftGuard.read();
    const before = data.before.slice(-MOST_BEFORE).map((text) => text.slice(0, LONGEST));
    return guard(data.text.slice(0, LONGEST), before, { kinds: kindsWithout(off) });
  });
}
