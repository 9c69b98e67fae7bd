import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../components/shell/error-boundary';
import { Shell } from '../../../../components/shell/shell';
import { renderInEnglish } from '../in-english';

describe('the shell', () => {
  it('names each view by its tab', () => {
    renderInEnglish(
      <Shell view="today" onView={vi.fn()} trouble={undefined} onSettings={vi.fn()} toast={null}>
        the day
      </Shell>,
    );
    expect(screen.getByRole('tabpanel', { name: 'Today' }).textContent).toBe('the day');
  });

  it.each(['full', 'broken', 'newer', 'blocked', 'unavailable'] as const)(
    'tells what to do when storage is %s',
    (kind) => {
      renderInEnglish(
        <Shell view="now" onView={vi.fn()} trouble={kind} onSettings={vi.fn()} toast={null}>
          still here
        </Shell>,
      );
      expect(screen.getByRole('status').textContent).toMatch(/\.$/);
      expect(screen.getByText('still here')).toBeTruthy();
    },
  );

  it('leads to the settings', async () => {
    const onSettings = vi.fn();
    renderInEnglish(
      <Shell view="now" onView={vi.fn()} trouble={undefined} onSettings={onSettings} toast={null}>
        now
      </Shell>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(onSettings).toHaveBeenCalledOnce();
  });
});

describe('a view that breaks', () => {
  it('leaves a word instead of a blank panel', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('broken');
    };
    renderInEnglish(
      <ErrorBoundary instead="a word">
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText('a word')).toBeTruthy();
  });
});
