import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFewerExports, withoutPanel } from '../../tools/without-color-picker.mjs';

it('finds the panel in the vis-timeline that is installed, and asks for it no longer', () => {
  const code = withoutPanel(
    readFileSync('node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.js', 'utf8'),
  );
  expect(code).toBeDefined();
  expect(code).not.toContain(
    'return new Configurator(this, this.dom.container, configureOptions);',
  );
});

it('leaves the functions that vis-util exports', () => {
  const kept = withFewerExports(
    'const a = 1;\nexport { ColorPicker, Configurator, Popup, VALIDATOR_PRINT_STYLE, Validator, extend, forEach };\n',
  );
  expect(kept).toBe('const a = 1;\nexport { extend, forEach };\n');
});

it.each([
  ['vis-timeline', withoutPanel],
  ['vis-util', withFewerExports],
])('tells where %s is not what it was', (_, change) => {
  expect(change('export { extend };')).toBeUndefined();
});
