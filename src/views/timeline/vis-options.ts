import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { WidgetProps } from './timeline-widget.ts';
import type { MarkData } from './vis-mark-item.ts';

const utc = (date?: moment.MomentInput): moment.Moment => moment.utc(date);

/** How vis is set up: it has no axis, rows or animations of its own. `template` draws into the box of an item. */
export const visOptions = (
  props: WidgetProps,
  template: (item: MarkData, box: HTMLElement) => HTMLElement,
): TimelineOptions => ({
  start: props.window.start,
  end: props.window.end,
  min: props.bounds.start,
  max: props.bounds.end,
  zoomMin: props.closest,
  zoomMax: props.bounds.end - props.bounds.start,
  width: '100%',
  height: '100%',
  rtl: false,
  moment: utc,
  autoResize: false,
  zoomKey: 'ctrlKey',
  horizontalScroll: false,
  verticalScroll: false,
  stack: false,
  selectable: false,
  editable: false,
  showCurrentTime: false,
  showTooltips: false,
  showMajorLabels: false,
  showMinorLabels: false,
  timeAxis: { scale: 'year', step: 1000 },
  orientation: { axis: 'bottom', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  template: template as unknown as NonNullable<TimelineOptions['template']>,
});
