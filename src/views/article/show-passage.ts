/** Whether an element stands in the part of the page that is on screen. */
function isInSight(element: Element, page: Element): boolean {
  const { top } = element.getBoundingClientRect();
  const sight = page.getBoundingClientRect();
  const from = Math.max(sight.top, 0);
  const to = Math.min(sight.bottom, window.innerHeight);
  return top >= from && top < to - 48;
}

/** Brings the passage of a number into sight; leaves the page alone where it is in sight. */
export function showPassage(page: HTMLElement, number: number | undefined): void {
  const passage = number === undefined ? null : page.querySelector(`#passage-${number}`);
  if (!passage || isInSight(passage, page)) return;
  passage.scrollIntoView({ block: 'start' });
  // Again: what was not yet laid out above the passage has taken its place by now.
  passage.scrollIntoView({ block: 'start' });
}
