import { useRef, useState } from 'react';
import { fill } from '../../locales/translate';
import type { WatchControls } from '../hooks/use-permissions';
import { useWords } from '../hooks/words';
import { AddressForm } from './address-form';
import { isEverySite, plainAddress } from '../../domain/sites/match-pattern';
import { GrantedList } from './granted-list';
import type { KnownConsole } from './known-console';
import { KnownConsoles } from './known-consoles';
import { Part } from './page-section';
import type { Notify } from '../ui/use-notify';
import { watchState } from './watch-state';

interface ConsolePickerProps {
  readonly consoles: readonly KnownConsole[];
  readonly watch: WatchControls;
  readonly notify: Notify;
}

/** Switches consoles on and off: known ones, any other address, and all that is granted. */
export function ConsolePicker({ consoles, watch, notify }: ConsolePickerProps) {
  const all = useWords().words.options;
  const words = all.consoles;
  const field = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState<string>();
  const granted = watch.granted ?? [];
  const stateOf = (pattern: string) => watchState(pattern, granted, watch.switchedOff);

  function named(pattern: string): { readonly address: string } {
    return { address: isEverySite(pattern) ? words.everySite : plainAddress(pattern) };
  }

  async function switchOn(pattern: string): Promise<boolean> {
    setAsking(pattern);
    // Nothing may come before the request: the browser wants it within the click.
    const answer = await watch.request(pattern).finally(() => setAsking(undefined));
    if (answer.outcome === 'failed') notify(fill(all.failed, { reason: answer.reason }));
    else notify(fill(answer.outcome === 'granted' ? words.nowOn : words.refused, named(pattern)));
    return answer.outcome === 'granted';
  }

  async function setWatched(pattern: string, watched: boolean): Promise<void> {
    await watch.setWatched(pattern, watched);
    notify(fill(watched ? words.nowWatched : words.nowPaused, named(pattern)), {
      label: all.undo,
      onAction: () => void watch.setWatched(pattern, !watched),
    });
  }

  async function takeBack(pattern: string): Promise<void> {
    const gone = await watch.takeBack(pattern);
    if (!gone) return notify(fill(words.keptByBrowser, named(pattern)));
    notify(fill(words.takenBack, named(pattern)), { label: words.switchOn, onAction: () => void switchOn(pattern) });
  }

  return (
    <>
      <Part heading={words.known} help={words.prompt}>
        <KnownConsoles
          consoles={consoles}
          stateOf={stateOf}
          asking={asking}
          onSwitchOn={(pattern) => void switchOn(pattern)}
          onTypeAddress={() => field.current?.focus()}
        />
      </Part>
      <Part heading={words.elsewhere} help={words.otherHelp}>
        <AddressForm
          isOn={(pattern) => stateOf(pattern) === 'on'}
          asking={asking !== undefined}
          fieldRef={field}
          onAsk={switchOn}
        />
      </Part>
      {granted.length > 0 && (
        <Part heading={words.granted} help={words.grantedHelp}>
          <GrantedList
            consoles={consoles}
            granted={granted}
            switchedOff={watch.switchedOff}
            onWatch={(pattern, watched) => void setWatched(pattern, watched)}
            onTakeBack={(pattern) => void takeBack(pattern)}
          />
        </Part>
      )}
    </>
  );
}
