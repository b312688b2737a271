import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ChartRange,
  TimelineWidget,
  type WidgetItem,
  type WidgetProps,
} from '../../../src/views/timeline/timeline-widget.ts';

const DAY = 86_400_000;
/** vis takes its panels to have borders of 1 px. */
const WIDTH = 802;
const item = (key: string, start: number, look = ''): WidgetItem => ({
  key,
  lane: 'all',
  start,
  end: start + DAY,
  top: 0,
  look,
  sort: 'event',
});

const PROPS: WidgetProps = {
  items: [],
  window: { start: 0, end: 10 * DAY },
  bounds: { start: 0, end: 20 * DAY },
  closest: DAY,
  size: '800',
};

let container: HTMLDivElement;
const moves: { window: ChartRange; settled: boolean }[] = [];
const drawn: string[] = [];

function make(props: Partial<WidgetProps> = {}): TimelineWidget {
  return new TimelineWidget(
    container,
    { ...PROPS, ...props },
    {
      onMove: () => undefined,
      onUserMove: (window, settled) => moves.push({ window, settled }),
      onTap: () => undefined,
      onDoubleTap: () => undefined,
      draw(key, element) {
        drawn.push(key);
        return element ?? document.createElement('div');
      },
    },
  );
}

beforeEach(() => {
  // vis draws nothing where it has no width.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  container = document.body.appendChild(document.createElement('div'));
  moves.length = 0;
  drawn.length = 0;
});
afterEach(() => {
  container.remove();
  vi.restoreAllMocks();
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const count = () => container.querySelectorAll('.vis-item').length;

describe('items', () => {
  const [a, b, far] = [item('a', DAY), item('b', 2 * DAY), item('far', 18 * DAY)];

  it('stand in the page as long as they are fed, in hundredths of the chart', async () => {
    const widget = make({ items: [a, b, far] });
    await vi.waitFor(() => expect(count()).toBe(3));
    const places = [...container.querySelectorAll<HTMLElement>('.vis-item')].map(
      ({ style }) => `${style.left} ${style.width}`,
    );
    expect(places).toEqual(['5% 5%', '10% 5%', '90% 5%']);
    widget.destroy();
  });

  it('stand where they were when the window moves: what they stand in moves', async () => {
    const widget = make({ items: [a] });
    const box = await vi.waitFor(() => {
      const found = container.querySelector<HTMLElement>('.vis-item');
      expect(found?.parentElement?.style.transform).toBe('translateX(0px)');
      return found;
    });
    widget.moveByUser({ start: 4 * DAY, end: 9 * DAY }, false);
    expect(box?.style.left).toBe('5%');
    expect(box?.parentElement?.style.width).toBe(`${20 * (WIDTH / 5)}px`);
    expect(box?.parentElement?.style.transform).toBe(`translateX(${-4 * (WIDTH / 5)}px)`);
    widget.destroy();
  });

  it('take over the elements of those of their sort that go', async () => {
    const widget = make({ items: [a] });
    await vi.waitFor(() => expect(count()).toBe(1));
    const element = container.querySelector('.vis-item');
    widget.update({ ...PROPS, items: [{ ...b, sort: 'cluster' }] });
    await vi.waitFor(() => expect(count()).toBe(1));
    expect(container.querySelector('.vis-item')).not.toBe(element);
    const other = container.querySelector('.vis-item');
    widget.update({ ...PROPS, items: [{ ...far, sort: 'cluster' }] });
    await vi.waitFor(() => expect(drawn).toContain('far'));
    expect(container.querySelector('.vis-item')).toBe(other);
    expect(count()).toBe(1);
    widget.destroy();
  });

  it('are drawn anew only where they changed, and leave when they are fed no longer', async () => {
    const widget = make({ items: [a, b] });
    await vi.waitFor(() => expect(count()).toBe(2));
    await frame();
    drawn.length = 0;
    widget.update({ ...PROPS, items: [a, item('b', 2 * DAY, 'other')] });
    await vi.waitFor(() => expect(drawn).toContain('b'));
    expect(drawn).not.toContain('a');
    widget.update({ ...PROPS, items: [a] });
    await vi.waitFor(() => expect(count()).toBe(1));
    widget.destroy();
  });
});

describe('the window', () => {
  it('moves as it is told, and reports nothing of that', () => {
    const widget = make();
    widget.update({ ...PROPS, window: { start: 5 * DAY, end: 8 * DAY } });
    expect(widget.window).toEqual({ start: 5 * DAY, end: 8 * DAY });
    expect(moves).toEqual([]);
    widget.destroy();
  });

  it('stays where a gesture has brought it when an earlier report comes back', () => {
    const widget = make();
    widget.moveByUser({ start: 2 * DAY, end: 5 * DAY }, false);
    const echo = moves[0]?.window as ChartRange;
    widget.moveByUser({ start: 3 * DAY, end: 6 * DAY }, false);
    widget.update({ ...PROPS, window: echo });
    expect(widget.window).toEqual({ start: 3 * DAY, end: 6 * DAY });
    widget.destroy();
  });

  it('pans by parts of itself, and no further than its bounds', () => {
    const widget = make();
    widget.panBy(0.5);
    expect(widget.window).toEqual({ start: 5 * DAY, end: 15 * DAY });
    widget.panBy(3);
    expect(widget.window).toEqual({ start: 10 * DAY, end: 20 * DAY });
    expect(moves.map(({ settled }) => settled)).toEqual([false, false]);
    widget.destroy();
  });
});

it('leaves nothing behind', () => {
  make({ items: [item('a', DAY)] }).destroy();
  expect(container.childElementCount).toBe(0);
});
