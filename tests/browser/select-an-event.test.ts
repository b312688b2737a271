import { describe, expect, it } from 'vitest';
import { eventButton, mark, openStory, reader, timeline, waitForParameter } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const WARNING = 'Ada Finch warns Tarrel that ships will be turned back';
const FIGHTING = 'Lorn and Tarrel fight over the Strait of Mern';

describe('selecting an event', () => {
  it('on the chart by mouse shows the words that report it, and where they stand', async () => {
    const page = await openStory();
    await mark(page, 'warning').click();
    await reader(page).getByRole('heading', { name: WARNING }).waitFor();
    const words = await reader(page).textContent();
    expect(words).toContain('Ada Finch warned Tarrel on Monday that its ships');
    expect(words).toMatch(/verbatim, characters \d+–\d+/);
    expect(words).toContain('Monday 1 March 2021');
    await waitForParameter(page, 'event', 'warning');
  });

  it('in the list shows the words of every report', async () => {
    const page = await openStory('?view=list');
    await eventButton(page, 'Ada Finch calls on Tarrel to withdraw its ships').click();
    const words = await reader(page).textContent();
    expect(words).toContain('urged Tarrel to withdraw its ships from the strait');
    expect(words).toContain('called on Tarrel to withdraw its ships, the Wire reported');
    expect(words).toContain('2 reports');
  });

  it('without a date, in the tray, says that nothing dates it', async () => {
    const page = await openStory();
    const tray = timeline(page).getByRole('region', { name: /No date/ });
    await tray.getByRole('button', { name: 'Tarrel rejects the demand' }).click();
    await reader(page).getByText('No date in the words.').waitFor();
  });

  it('can be taken back and forward as any page', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await eventButton(page, FIGHTING).press('Enter');
    await waitForParameter(page, 'event', 'fighting');
    await page.goBack();
    await reader(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await reader(page).getByRole('heading', { name: FIGHTING }).waitFor();
  });

  it('leads to the next and the previous in time', async () => {
    const page = await openStory('?event=seizure');
    await reader(page).getByText('1 of 9').waitFor();
    await reader(page).getByRole('button', { name: 'Next event' }).click();
    await waitForParameter(page, 'event', 'fighting');
    await reader(page).getByRole('button', { name: 'Previous event' }).click();
    await waitForParameter(page, 'event', 'seizure');
  });

  it('leads to one that is possibly the same, and back from it', async () => {
    const doubtful = { seizure: 'fighting', fighting: 'seizure' } as Record<string, string>;
    const events = STRAIT.events.map((event) => {
      const other = doubtful[event.id];
      return other ? { ...event, possiblySame: [other as typeof event.id] } : event;
    });
    const page = await openStory('?event=seizure', { dataset: { ...STRAIT, events } });
    const offered = reader(page).getByRole('region', { name: 'Possibly the same' });
    await offered.getByRole('button', { name: FIGHTING }).click();
    await reader(page).getByRole('heading', { name: FIGHTING }).waitFor();
    await waitForParameter(page, 'event', 'fighting');
    await offered.getByRole('button').click();
    await waitForParameter(page, 'event', 'seizure');
  });

  it('ends with Close', async () => {
    const page = await openStory('?event=warning');
    await reader(page).getByRole('button', { name: 'Close' }).click();
    await reader(page).waitFor({ state: 'detached' });
    await waitForParameter(page, 'event', null);
  });
});

describe('following a link', () => {
  it('shows the same thing elsewhere: event, lanes, filters and view', async () => {
    const page = await openStory('?view=list&event=warning&kinds=warning,attack');
    await reader(page).getByRole('heading', { name: WARNING }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^2 of 9 events/ })
      .waitFor();
    expect(await page.getByRole('table').getByRole('button').count()).toBe(2);
  });

  it('to an event that is not there says so', async () => {
    const page = await openStory('?event=never-was');
    await reader(page).getByRole('heading', { name: 'This event is not in the dataset' }).waitFor();
    expect(await reader(page).textContent()).toContain('never-was');
  });

  it('to a report that is not there says so', async () => {
    const page = await openStory('?report=never-was');
    await reader(page)
      .getByRole('heading', { name: 'This report is not in the dataset' })
      .waitFor();
  });

  it('with a part that cannot be followed tells of it, and follows the others', async () => {
    const page = await openStory('?lanes=sideways&event=warning');
    await page.getByRole('status').getByText('lanes').first().waitFor();
    await reader(page).getByRole('heading', { name: WARNING }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: 'Dismiss' }).waitFor({ state: 'detached' });
  });

  it('keeps an event in sight that the filters hide, and marks it', async () => {
    const page = await openStory('?event=warning&kinds=attack');
    await reader(page).getByText('Hidden by the filters').waitFor();
    await mark(page, 'warning').waitFor();
  });
});
