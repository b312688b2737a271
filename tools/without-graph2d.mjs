/**
 * vis-timeline ships its timeline and its graphs in one module, whose top level writes to the prototypes of the graphs,
 * so that no bundler can leave them out. Here these writes go, and with them all that only the graphs use.
 */

/** The graphs, and the parts that only they draw with. */
const OF_GRAPHS = new Set([
  'Graph2d',
  'LineGraph',
  'Legend',
  'GraphGroup',
  'DataAxis',
  'DataScale',
  'Line',
  'Bargraph',
  'Points',
]);

/**
 * The name that an expression begins with: X in X.prototype.y.
 * @param {any} node
 * @returns {string}
 */
const rootName = (node) => (node.type === 'MemberExpression' ? rootName(node.object) : node.name);

/**
 * The parts of the module's top level that only the graphs need, as spans of its text.
 * @param {any} program
 * @returns {{ start: number, end: number }[]}
 */
function spansOfGraphs(program) {
  /** @type {{ start: number, end: number }[]} */
  const spans = [];
  for (const statement of program.body) {
    const { type, expression, declarations } = statement;
    if (type === 'ExpressionStatement' && expression.type === 'AssignmentExpression') {
      if (expression.left.type === 'MemberExpression' && OF_GRAPHS.has(rootName(expression.left)))
        spans.push(statement);
    }
    const listed = (declarations ?? []).find(
      (/** @type {any} */ one) => one.id.name === 'timeline',
    );
    const components = listed?.init.properties.find(
      (/** @type {any} */ one) => one.key.name === 'components',
    );
    for (const property of components?.value.properties ?? [])
      if (OF_GRAPHS.has(property.key.name)) spans.push(property);
  }
  return spans;
}

/** @type {import('vite').Plugin} */
export const withoutGraph2d = {
  name: 'without-graph2d',
  apply: 'build',
  transform(code, id) {
    if (!/vis-timeline-graph2d\.m?js$/.test(id)) return;
    const spans = spansOfGraphs(this.parse(code));
    if (spans.length === 0) this.error('vis-timeline has changed: nothing of its graphs was found');
    let kept = code;
    for (const { start, end } of spans.reverse()) {
      const comma = kept[end] === ',' ? end + 1 : end;
      kept = kept.slice(0, start) + kept.slice(comma);
    }
    return { code: kept, map: null };
  },
};
