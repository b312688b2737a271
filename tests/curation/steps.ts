/** Steps for tests: each edit a step of its own, anchored in what the steps before it have left. */
import { anchorsOf } from '../../src/curation/anchors.ts';
import { applyEdits } from '../../src/curation/apply-edits.ts';
import type { Edit } from '../../src/curation/edits.ts';
import type { Step } from '../../src/curation/log.ts';
import type { Dataset } from '../../src/model/dataset.ts';

export function stepsOf(dataset: Dataset, edits: readonly Edit[]): readonly Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    const anchors = anchorsOf([edit], applyEdits(dataset, steps));
    steps.push({ id: `s${steps.length + 1}`, name: edit.kind, edits: [edit], anchors });
  }
  return steps;
}
