/**
 * Points out everything on a page that stands for the report under the pointer: its words, its number, its note.
 * An attribute set by hand, since it lasts as long as the pointer rests and is no reason to draw an article again.
 */
export function pointOutReport(page: Element, target: EventTarget | null): void {
  const over = target instanceof Element ? target.closest('[data-report]') : null;
  const report = over?.getAttribute('data-report') ?? undefined;
  const before = page.querySelector('[data-pointed-out]');
  if (before?.getAttribute('data-report') === report) return;
  for (const element of page.querySelectorAll('[data-report]')) {
    const isMeant = report !== undefined && element.getAttribute('data-report') === report;
    element.toggleAttribute('data-pointed-out', isMeant);
  }
}
