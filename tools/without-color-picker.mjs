/**
 * vis-timeline and vis-util each ship a panel to try options in, with a colour picker. Nothing here opens it, but no
 * bundler can know: vis asks for it in a method, and spreads all that vis-util exports. Here both go.
 */

const ASKED = 'return new Configurator(this, this.dom.container, configureOptions);';
const UNUSED = ['ColorPicker', 'Configurator', 'Popup', 'Validator', 'VALIDATOR_PRINT_STYLE'];

/**
 * The code of vis-timeline without its panel.
 * @param {string} code
 */
export const withoutPanel = (code) =>
  code.includes(ASKED) ? code.replace(ASKED, 'return undefined;') : undefined;

/**
 * The code of vis-util with fewer exports.
 * @param {string} code
 */
export function withFewerExports(code) {
  const list = /export \{([^}]*)\};/.exec(code);
  const names = list?.[1]?.split(',').map((name) => name.trim()) ?? [];
  if (!list || !UNUSED.every((name) => names.includes(name))) return undefined;
  const kept = names.filter((name) => !UNUSED.includes(name));
  return code.replace(list[0], `export { ${kept.join(', ')} };`);
}

/** @type {import('vite').Plugin} */
export const withoutColorPicker = {
  name: 'without-color-picker',
  apply: 'build',
  transform(code, id) {
    const isTimeline = /vis-timeline-graph2d\.m?js$/.test(id);
    if (!isTimeline && !/vis-util\.m?js$/.test(id)) return;
    const kept = isTimeline ? withoutPanel(code) : withFewerExports(code);
    if (kept === undefined) this.error(`${id} has changed: its panel of options was not found`);
    return { code: kept, map: null };
  },
};
