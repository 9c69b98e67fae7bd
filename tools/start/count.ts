import { effectiveSeverity } from '../../domain/conversation/turn';
import { isHostile, type Severity } from '../../domain/hostility/verdict';
import type { ConversationRecord } from '../../storage/tables/conversations';
import type { OfferRecord } from '../../storage/tables/offers';
import type { PauseRecord } from '../../storage/tables/pauses';
import type { PhraseUseRecord } from '../../storage/tables/phrase-uses';
import type { TurnRecord } from '../../storage/tables/turns';

/** What the store holds after the shift. */
export interface Stored {
  readonly conversations: readonly ConversationRecord[];
  readonly turns: readonly TurnRecord[];
  readonly offers: readonly OfferRecord[];
  readonly pauses: readonly PauseRecord[];
  readonly phraseUses: readonly PhraseUseRecord[];
}

/** A conversation as it was played: which one, where, stored under which key, and what a careful person says. */
export interface Played {
  readonly id: string;
  readonly console: string;
  readonly key: string | undefined;
  readonly labelled: readonly Severity[];
}

/** A conversation whose judged messages differ from the labelled ones. */
export interface Difference {
  readonly id: string;
  readonly console: string;
  readonly judged: readonly Severity[];
  readonly labelled: readonly Severity[];
  /** It is also counted otherwise, not only a shade off. */
  readonly changesCount: boolean;
}

export interface Count {
  readonly conversations: {
    readonly seen: number;
    readonly hostile: number;
    readonly abusive: number;
    readonly labelledHostile: number;
    readonly labelledAbusive: number;
    /** Stored as hostile, labelled as not. */
    readonly calmCounted: number;
  };
  readonly phrases: { readonly inserted: number; readonly verified: number };
  readonly pauses: { readonly offered: number; readonly taken: number };
}

/** The figures of a shift, where they differ from the labels, and what must not be so. */
export interface Findings {
  readonly count: Count;
  readonly differences: readonly Difference[];
  readonly troubles: readonly string[];
}

/** Compares what is stored with what was played. */
export function countShift(played: readonly Played[], stored: Stored): Findings {
  const rows = new Map(stored.conversations.map((row) => [row.key, row]));
  const differences = played.flatMap((one) => differenceOf(one, rows.get(one.key ?? ''), stored.turns));
  const verified = stored.phraseUses.filter((use) => use.verified);
  const count: Count = {
    conversations: {
      seen: stored.conversations.length,
      hostile: stored.conversations.filter((row) => row.hostile).length,
      abusive: stored.conversations.filter((row) => row.abusive).length,
      labelledHostile: played.filter(({ labelled }) => labelled.some(isHostile)).length,
      labelledAbusive: played.filter(({ labelled }) => labelled.includes(3)).length,
      calmCounted: played.filter(({ key, labelled }) => rows.get(key ?? '')?.hostile && !labelled.some(isHostile))
        .length,
    },
    phrases: { inserted: stored.phraseUses.length, verified: verified.length },
    pauses: {
      offered: stored.offers.length,
      taken: stored.pauses.filter((pause) => pause.ending === 'done').length,
    },
  };
  const consoles = [...new Set(played.map((one) => one.console))];
  const withWords = new Set(verified.map((use) => rows.get(use.conversation)?.console));
  return {
    count,
    differences,
    troubles: [
      ...(count.conversations.seen === played.length
        ? []
        : [`${played.length} conversations were played, ${count.conversations.seen} are stored`]),
      ...differences.filter((one) => one.changesCount).map(({ id }) => `${id} is counted otherwise than labelled`),
      ...consoles.filter((name) => !withWords.has(name)).map((name) => `no phrase was verified on ${name}`),
      ...(verified.length === stored.phraseUses.length ? [] : ['a phrase could not be verified']),
      ...(count.pauses.taken > 0 ? [] : ['no pause was taken to its end']),
      ...(stored.pauses.every((pause) => pause.draftKept !== false) ? [] : ['a draft changed during a pause']),
    ],
  };
}

function differenceOf(
  { id, console, key, labelled }: Played,
  row: ConversationRecord | undefined,
  turns: readonly TurnRecord[],
): Difference[] {
  const judged = turns
    .filter((turn) => turn.conversation === key && turn.speaker === 'customer')
    .sort((a, b) => a.at - b.at)
    .map(effectiveSeverity);
  const isSame = judged.length === labelled.length && judged.every((severity, index) => severity === labelled[index]);
  const changesCount =
    judged.length !== labelled.length ||
    row?.hostile !== labelled.some(isHostile) ||
    row.abusive !== labelled.includes(3);
  return isSame && !changesCount ? [] : [{ id, console, judged, labelled, changesCount }];
}
