import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../../components/ui/tabs';

const TABS = [
  { id: 'now', label: 'Now' },
  { id: 'pause', label: 'Pause' },
  { id: 'today', label: 'Today' },
] as const;

function Three() {
  const [selected, select] = useState<'now' | 'pause' | 'today'>('now');
  return <Tabs name="view" label="Views" tabs={TABS} selected={selected} onSelect={select} />;
}

function selected(): string | null {
  return screen.getByRole('tab', { selected: true }).textContent;
}

describe('tabs', () => {
  it.each([
    ['{ArrowRight}', 'Pause'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Now'],
    ['{ArrowLeft}', 'Today'],
    ['{End}', 'Today'],
    ['{End}{Home}', 'Now'],
    ['{Alt>}{ArrowRight}{/Alt}', 'Now'],
    ['x', 'Now'],
  ])('after %s have %s selected and focused', async (keys, expected) => {
    const user = userEvent.setup();
    render(<Three />);
    await user.tab();
    await user.keyboard(keys);
    expect(selected()).toBe(expected);
    expect(document.activeElement?.textContent).toBe(expected);
  });

  it('are one stop in the tab order', async () => {
    const user = userEvent.setup();
    render(
      <>
        <Three />
        <button type="button">after</button>
      </>,
    );
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('after');
  });
});
