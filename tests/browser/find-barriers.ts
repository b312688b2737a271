import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare const axe: { run(): Promise<AxeResults> };

/** What axe finds on the page as it stands: each rule broken, and where. Empty is what it should be. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}\n${node.failureSummary}`),
  );
}
