import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** All rules of axe, or those that depend on colours. */
const RULES = { all: {}, colours: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds on the page as it stands: each rule broken, and where. Empty is what it should be. */
export async function findBarriers(
  page: Page,
  rules: keyof typeof RULES = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = { ...RULES[rules], resultTypes: ['violations'] };
  const { violations } = await page.evaluate((given) => axe.run(given), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}\n${node.failureSummary}`),
  );
}

/** Expects axe to find nothing on the page as it stands, in light and dark, which differ in their colours alone. */
export async function expectNoBarriers(page: Page, state = ''): Promise<void> {
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await findBarriers(page, rules);
    expect({ state, colorScheme, found }).toEqual({ state, colorScheme, found: [] });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
