import { caseInView } from '../../domain/pause/perspective';
import type { PauseStyle } from '../../domain/pause/style';
import type { OwnMediaRecord } from '../../storage/tables/own-media';
import { pauseStyle } from '../../storage/settings';
import type { Comfort, OwnMedia } from '../pause/pause-state';
import { loadStore, useLive, valueOf } from './use-live';
import { useSetting } from './use-options-setting';
import type { PageNow } from './use-page-now';

export { MAX_PHOTOS } from '../../storage/tables/own-media';

/** How the agent likes a pause, and what they brought along for it. */
export interface ComfortControls {
  readonly comfort: Comfort;
  readonly setStyle: (style: PauseStyle) => Promise<void>;
  /** `false`: there are as many photos as are kept. Rejects when it cannot be stored. */
  readonly add: (media: Pick<OwnMediaRecord, 'kind' | 'title' | 'data'>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

/** Follows style and own media. @param page what is in front, for cards tied to the case */
export function useComfort(page: PageNow | undefined): ComfortControls {
  const [style = pauseStyle.fallback, setStyle] = useSetting(pauseStyle);
  const all = valueOf(useLive(({ allOwnMedia }) => allOwnMedia())) ?? [];
  const media: OwnMedia = {
    photos: all.filter(({ kind }) => kind === 'photo'),
    sound: all.find(({ kind }) => kind === 'sound'),
  };
  return {
    comfort: {
      style,
      media,
      caseInView: page?.state === 'open' ? caseInView(page.recent, page.view.level) : caseInView([], 0),
    },
    setStyle,
    async add(wanted) {
      const { addOwnMedia } = await loadStore();
      return await addOwnMedia({ ...wanted, id: crypto.randomUUID(), addedAt: Date.now() });
    },
    async remove(id) {
      await (await loadStore()).deleteOwnMedia(id);
    },
  };
}
