const isInSight = (element: Element, page: Element): boolean => {
  const at = element.getBoundingClientRect();
  const sight = page.getBoundingClientRect();
  return at.top >= sight.top && at.top < sight.bottom - 48;
};

/** Brings the passage of a number into sight, a third from the top; leaves the page alone where it is in sight. */
export function showPassage(page: HTMLElement, number: number | undefined): void {
  const passage = number === undefined ? null : page.querySelector(`#passage-${number}`);
  if (!passage || isInSight(passage, page)) return;
  // Twice: what was not yet laid out above the passage takes its place in the first go.
  for (let go = 0; go < 2; go++) {
    const offset = passage.getBoundingClientRect().top - page.getBoundingClientRect().top;
    page.scrollTop += offset - page.clientHeight / 3;
  }
}
