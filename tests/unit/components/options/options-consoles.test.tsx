import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../../components/options/options-page';
import { switchedOff } from '../../../../storage/settings';
import { SOME_CONSOLES } from './some-consoles';
import { theBrowser } from './the-browser';

async function openPage(known = SOME_CONSOLES) {
  render(<OptionsPage consoles={known} />);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Consoles' });
  const section = heading.closest('section');
  if (!section) throw new Error('the heading stands in no section');
  return { user: userEvent.setup(), consoles: within(section) };
}

describe('a known console', () => {
  it('is asked for by its own pattern and shown as on', async () => {
    const browser = theBrowser();
    const { user, consoles } = await openPage();
    await user.click(consoles.getByRole('button', { name: 'Switch on Zendesk' }));
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.zendesk.com/*'] });
    expect(await consoles.findByText('1 address is watched.')).toBeTruthy();
    expect(consoles.queryByRole('button', { name: 'Switch on Zendesk' })).toBeNull();
    expect(screen.getByText('*.zendesk.com is on, also in tabs that are open already.')).toBeTruthy();
  });

  it('stays off when the agent says no', async () => {
    const browser = theBrowser();
    browser.answer = false;
    const { user, consoles } = await openPage();
    await user.click(consoles.getByRole('button', { name: 'Switch on Zendesk' }));
    expect(await screen.findByText('Not granted, so *.zendesk.com stays off.')).toBeTruthy();
    expect(consoles.getByRole('button', { name: 'Switch on Zendesk' })).toBeTruthy();
  });

  it('says what the browser says when asking fails', async () => {
    const browser = theBrowser();
    browser.answer = new Error('Only permissions specified in the manifest may be requested.');
    const { user, consoles } = await openPage();
    await user.click(consoles.getByRole('button', { name: 'Switch on Zendesk' }));
    expect(await screen.findByText(/Only permissions specified in the manifest/)).toBeTruthy();
  });

  it('with several addresses asks for one at a time', async () => {
    const browser = theBrowser();
    const { user, consoles } = await openPage();
    await user.click(consoles.getByRole('button', { name: 'Switch on seller.shopee.sg', hidden: true }));
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://seller.shopee.sg/*'] });
    expect(await consoles.findByText('1 of 2 addresses on')).toBeTruthy();
  });

  it.each([
    ['NetEase Qiyu', 'C', true],
    ['Zendesk', 'B', true],
    ['Request Tracker', 'A', false],
  ])('%s of grade %s is marked as not confirmed on a live account: %s', async (name, _, marked) => {
    theBrowser();
    const { consoles } = await openPage();
    const row = consoles.getByText(name).closest('li');
    expect(row?.textContent?.includes('Not confirmed on a live account')).toBe(marked);
  });

  it('without an address leads to the field to type it', async () => {
    theBrowser();
    const { user, consoles } = await openPage();
    await user.click(consoles.getByRole('button', { name: 'Type the address of Request Tracker' }));
    expect(document.activeElement).toBe(consoles.getByLabelText('Address of the console'));
  });
});

describe('a long list', () => {
  const others = Array.from({ length: 9 }, (_, n) => ({
    ...SOME_CONSOLES[3],
    id: `desk-${n}`,
    name: { en: `Desk ${n}`, zh: `客服台${n}` },
  }));

  it.each([
    ['shopee', 'Shopee'],
    ['虾皮', 'Shopee'],
    ['蝦皮', 'Shopee'],
    ['qiyukf.com', 'NetEase Qiyu'],
    ['客服台 3', undefined],
  ])('is searched for %s by every name and address: %s', async (sought, name) => {
    theBrowser();
    const { user, consoles } = await openPage([...SOME_CONSOLES, ...(others as typeof SOME_CONSOLES)]);
    await user.type(consoles.getByRole('searchbox', { name: 'Find a console' }), sought);
    expect(consoles.queryByText('Desk 1')).toBeNull();
    if (name) expect(consoles.getAllByText(name).length).toBeGreaterThan(0);
    else expect(consoles.getByText(/^No known console has that name/)).toBeTruthy();
  });
});

describe('any other address', () => {
  it('is asked for as an origin, and the field is free again', async () => {
    const browser = theBrowser();
    const { user, consoles } = await openPage();
    const field = consoles.getByLabelText<HTMLInputElement>('Address of the console');
    await user.type(field, 'http://helpdesk.intern:8080/scp/tickets.php?id=1');
    expect(consoles.getByText(/so http:\/\/helpdesk\.intern is covered on every port, not only 8080/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(browser.request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://helpdesk.intern/*'] });
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('that is none is refused in words, and the browser is not asked', async () => {
    const browser = theBrowser();
    const { user, consoles } = await openPage();
    const field = consoles.getByLabelText('Address of the console');
    await user.type(field, 'https://*/*{Enter}');
    expect(consoles.getByText(/This covers far more than one console/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(browser.request).not.toHaveBeenCalled();
  });

  it('that is on already is not asked for again', async () => {
    const browser = theBrowser(['https://*.zendesk.com/*']);
    const { user, consoles } = await openPage();
    await consoles.findByText('1 address is watched.');
    await user.type(consoles.getByLabelText('Address of the console'), 'shop.zendesk.com{Enter}');
    expect(consoles.getByText('This address is switched on already.')).toBeTruthy();
    expect(browser.request).not.toHaveBeenCalled();
  });
});

describe('what the browser has granted', () => {
  it('is listed also when it was granted elsewhere, while the page is open', async () => {
    const browser = theBrowser();
    const { consoles } = await openPage();
    expect(consoles.queryByText('What your browser has granted')).toBeNull();
    await browser.request({ origins: ['https://*/*'] });
    expect(await consoles.findByRole('switch', { name: 'Every site' })).toBeTruthy();
  });

  it('can be switched off and on, and the permission stays', async () => {
    const browser = theBrowser(['https://desk.example.com/*']);
    const { user, consoles } = await openPage();
    const control = await consoles.findByRole('switch', { name: 'desk.example.com' });
    await user.click(control);
    await waitFor(async () => expect(await switchedOff.read()).toEqual(['https://desk.example.com/*']));
    expect(control.getAttribute('aria-checked')).toBe('false');
    expect(consoles.getByText(/Nothing is watched now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await switchedOff.read()).toEqual([]));
    expect(browser.remove).not.toHaveBeenCalled();
    expect([...browser.origins]).toEqual(['https://desk.example.com/*']);
  });

  it('can be taken back, which also forgets that it was switched off', async () => {
    const browser = theBrowser(['https://desk.example.com/*']);
    await switchedOff.write(['https://desk.example.com/*', 'https://other.example.com/*']);
    const { user, consoles } = await openPage();
    await user.click(await consoles.findByRole('button', { name: 'Take back desk.example.com' }));
    expect(browser.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://desk.example.com/*'] });
    expect(await screen.findByText('Taken back: desk.example.com can no longer be read.')).toBeTruthy();
    expect(await switchedOff.read()).toEqual(['https://other.example.com/*']);
    expect(consoles.queryByRole('switch', { name: 'desk.example.com' })).toBeNull();
  });

  it('is said to stay when the browser keeps it', async () => {
    const browser = theBrowser(['https://desk.example.com/*']);
    browser.kept.add('https://desk.example.com/*');
    const { user, consoles } = await openPage();
    await user.click(await consoles.findByRole('button', { name: 'Take back desk.example.com' }));
    expect(await screen.findByText(/The browser keeps desk.example.com/)).toBeTruthy();
    expect(consoles.getByRole('switch', { name: 'desk.example.com' })).toBeTruthy();
  });
});
