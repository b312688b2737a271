/** The drawings in the marks of the chart, as elements. Each SVG is a thing of its own to the page whenever anything moves, so there are few. */
import { KIND_FACTS, type Kind } from '../../model/kinds.ts';
import { drawingOf, type IconName } from '../marks/icons.ts';
import marks from '../marks/marks.module.css';
import styles from './mark.module.css';
import { shiftPath } from './shift-path.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Icons are drawn on a grid of so many units. */
const GRID = 16;
const GAP = 4;

function drawing(width: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${GRID}`);
  svg.setAttribute('class', marks.icon ?? '');
  return svg;
}

/** The lines and surfaces of an icon, so far to the right. */
function pathsOf(name: IconName, right: number): readonly SVGPathElement[] {
  const { stroke, fill } = drawingOf(name);
  return [stroke, fill].flatMap((d) => {
    if (!d) return [];
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shiftPath(d, right));
    if (d === fill) {
      path.setAttribute('fill', 'currentColor');
      path.setAttribute('stroke', 'none');
    }
    return [path];
  });
}

const drawnOnce = <Key>(draw: (key: Key) => SVGSVGElement, nameOf: (key: Key) => string) => {
  const drawn = new Map<string, SVGSVGElement>();
  return (key: Key): Node => {
    const name = nameOf(key);
    const known = drawn.get(name) ?? draw(key);
    drawn.set(name, known);
    // Much quicker than drawing it.
    return known.cloneNode(true);
  };
};

export const icon = drawnOnce(
  (name: IconName) => {
    const svg = drawing(GRID);
    svg.append(...pathsOf(name, 0));
    return svg;
  },
  (name) => name,
);

/** The icons of some kinds side by side, each in the colour of its family. */
export const drawSigns = drawnOnce(
  (kinds: readonly Kind[]) => {
    const svg = drawing(kinds.length * (GRID + GAP) - GAP);
    svg.classList.add(styles.signs ?? '');
    for (const [i, kind] of kinds.entries()) {
      const group = document.createElementNS(SVG, 'g');
      group.setAttribute('class', `${styles.kind} ${marks[KIND_FACTS[kind].family]}`);
      group.append(...pathsOf(kind, i * (GRID + GAP)));
      svg.append(group);
    }
    return svg;
  },
  (kinds) => kinds.join(),
);
