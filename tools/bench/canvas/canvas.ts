/** The same bins on a bare canvas: what drawing them costs where nothing else is done. The measure beside which Sourceline is measured. */
import { binsAt, type Dots, lanesOf, readDots } from './bins.ts';

const LANE_HEIGHT = 77;
const ROW = 24;
const LEVELS_PER_DOUBLING = 2;

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const drawn = document.querySelector('output') as HTMLOutputElement;
const context = canvas.getContext('2d') as CanvasRenderingContext2D;
const [width, height] = [innerWidth, innerHeight];
canvas.width = width;
canvas.height = height;
context.font = '12.5px sans-serif';

const name = new URLSearchParams(location.search).get('dataset');
const dots: Dots = await readDots(`../datasets/${name}/dots.bin`);
let lanes = lanesOf(dots, undefined);
const first = dots.first;
const whole = dots.last - first + 86_400_000;
let [start, length] = [first, whole];
let picked: string | undefined;

function mark(x: number, y: number, text: string, filled: boolean): void {
  context.fillStyle = filled ? '#2f6f8f' : '#c96b3a';
  context.beginPath();
  context.arc(x, y, 9, 0, 7);
  context.fill();
  context.fillStyle = '#1c2733';
  context.fillText(text, x + 14, y + 4, 140);
}

function draw(): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const level = Math.floor(Math.log2(whole / length) * LEVELS_PER_DOUBLING + 0.01);
  const scale = width / length;
  const [from, to] = [start - length * 0.1, start + length];
  for (let i = 0; i * LANE_HEIGHT < height && i < lanes.length; i++) {
    for (const bin of binsAt(dots, lanes, i, level, whole / width)) {
      if (bin.at < from || bin.at > to) continue;
      const x = (bin.at - start) * scale;
      for (const [row, event] of bin.alone.entries())
        mark(
          ((dots.at[event] as number) - start) * scale,
          i * LANE_HEIGHT + 12 + row * ROW,
          dots.titleOf(event),
          true,
        );
      if (bin.rest > 0)
        mark(x, i * LANE_HEIGHT + 12 + 2 * ROW, `${bin.rest} events`, `${i} ${bin.at}` !== picked);
    }
  }
}

let asked = false;
let says = 'open';
function redraw(words: string): void {
  says = words;
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
    if (drawn.value !== says) drawn.value = says;
  });
}

const within = (at: number): number => Math.max(first, Math.min(first + whole - length, at));

let held: number | undefined;
canvas.addEventListener('pointerdown', ({ clientX }) => {
  held = clientX;
});
addEventListener('pointermove', ({ clientX }) => {
  if (held === undefined) return;
  start = within(start - ((clientX - held) * length) / width);
  held = clientX;
  redraw(says);
});
let selections = 0;
addEventListener('pointerup', ({ clientX, clientY }) => {
  held = undefined;
  picked = `${Math.floor(clientY / LANE_HEIGHT)} ${start + (clientX * length) / width}`;
  redraw(`selected ${++selections}`);
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const at = start + (event.clientX * length) / width;
    length = Math.max(6 * 3_600_000, Math.min(whole, length * 1.1 ** (event.deltaY / 100)));
    start = within(at - (event.clientX * length) / width);
    redraw(says);
  },
  { passive: false },
);
addEventListener('bench-filter', (event) => {
  const actor = Number((event as CustomEvent<string>).detail.replace(/\D+/g, ''));
  lanes = lanesOf(dots, actor);
  redraw(`actor ${actor}`);
});
redraw('open');
