import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { NowState } from '../../../../components/now/now-state';
import { QuietPage } from '../../../../components/now/quiet-page';
import { renderInEnglish } from '../in-english';

function draw(now: Exclude<NowState, { state: 'open' | 'loading' }>) {
  const calls = { onGrant: vi.fn(), onReload: vi.fn(), onTeach: vi.fn() };
  renderInEnglish(<QuietPage now={now} {...calls} />);
  return calls;
}

describe('a tab without a conversation', () => {
  it.each([
    [{ state: 'no-page' }, 'No console in front'],
    [{ state: 'not-granted', host: 'example.com', isRefused: false }, 'This page is not watched'],
    [{ state: 'unreachable' }, 'This tab was open before'],
    [{ state: 'not-recognised' }, 'Page not recognised'],
    [{ state: 'no-conversation', consoleName: 'Zendesk' }, 'No conversation open'],
  ] as const)('%o says what it is', (now, title) => {
    draw(now);
    expect(screen.getByRole('heading').textContent).toBe(title);
  });

  it('can be switched on by its host, straight from the click', async () => {
    const { onGrant } = draw({ state: 'not-granted', host: 'example.com', isRefused: false });
    await userEvent.click(screen.getByRole('button', { name: 'Switch on for example.com' }));
    expect(onGrant).toHaveBeenCalledOnce();
  });

  it('stays off without reproach after a no', () => {
    draw({ state: 'not-granted', host: 'example.com', isRefused: true });
    expect(screen.getByText(/It stays off/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Switch on for example.com' })).toBeTruthy();
  });

  it('has no button to switch on where the site is unknown', () => {
    draw({ state: 'no-page' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be shown where it is not recognised', async () => {
    const { onTeach } = draw({ state: 'not-recognised' });
    await userEvent.click(screen.getByRole('button', { name: 'Show me this page' }));
    expect(onTeach).toHaveBeenCalledOnce();
  });

  it('is reloaded only by the agent', async () => {
    const { onReload } = draw({ state: 'unreachable' });
    expect(onReload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Reload this tab' }));
    expect(onReload).toHaveBeenCalledOnce();
  });
});
