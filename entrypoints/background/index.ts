import { defineBackground } from '#imports';
import { setUpBadge } from './set-up-badge';
import { setUpDesk } from './set-up-desk';
import { setUpDraftGuard } from './set-up-draft-guard';
import { setUpHealth } from './set-up-health';
import { setUpHousekeeping } from './set-up-housekeeping';
import { setUpObserving } from './set-up-observing';
import { setUpPanel } from './set-up-panel';
import { setUpTeaching } from './set-up-teaching';
import { setUpWatching } from './set-up-watching';
import { setUpWelcome } from './set-up-welcome';

// Every listener registers before the first await: the event that wakes the worker comes at once.
export default defineBackground({
  type: 'module',
  main() {
    setUpObserving();
    setUpDesk();
    setUpDraftGuard();
    setUpTeaching();
    setUpHealth();
    setUpPanel();
    setUpWatching();
    setUpBadge();
    setUpHousekeeping();
    setUpWelcome();
  },
});
