/** Every drawing of the interface on a 16 by 16 grid; `stroke` is drawn as a line of 1.5, `fill` as a surface. */
interface Drawing {
  readonly stroke?: string;
  readonly fill?: string;
}

export const ICONS = {
  attack: {
    fill: 'M8.00 0.80L9.34 4.77L13.09 2.91L11.23 6.66L15.20 8.00L11.23 9.34L13.09 13.09L9.34 11.23L8.00 15.20L6.66 11.23L2.91 13.09L4.77 9.34L0.80 8.00L4.77 6.66L2.91 2.91L6.66 4.77z',
  },
  harm: { stroke: 'M3.6 2.6v10.8M8 2.6v10.8M12.4 2.6v10.8M1 11.8L15 4.2' },
  deployment: { stroke: 'M3 3.2L7.6 8 3 12.8M8.4 3.2L13 8l-4.6 4.8' },
  disaster: { stroke: 'M9.2 1.5L3.4 9H8l-1.2 5.5L12.6 7H8z' },
  warning: { stroke: 'M8 2.2l6.3 11.3H1.7zM8 6.6v3M8 11.6v.05' },
  appeal: { stroke: 'M2 6.3v3.4h2.6L11 13V3L4.6 6.3zM13.4 6a3 3 0 0 1 0 4M5 9.8l.9 3.4' },
  criticism: { stroke: 'M2 2.6h12v8.6H8.2L5 14v-2.8H2zM8 4.8v2.6M8 9.1v.05' },
  refusal: { stroke: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM3.8 3.8l8.4 8.4' },
  statement: {
    fill: 'M2.4 9.6c0-3.2 1.2-5.3 3.7-6.4l.7 1.3C5.4 5.3 4.8 6.2 4.7 7.3H7v4.9H2.4zM9 9.6c0-3.2 1.2-5.3 3.7-6.4l.7 1.3c-1.4.8-2 1.7-2.1 2.8h2.3v4.9H9z',
  },
  call: {
    stroke:
      'M5.3 2.3l1.5 3.2-1.7 1.4a8.6 8.6 0 0 0 4 4l1.4-1.7 3.2 1.5v2.2c0 .8-.7 1.4-1.5 1.3C6.5 13.6 2.4 9.5 1.8 3.8c-.1-.8.5-1.5 1.3-1.5z',
  },
  visit: {
    stroke:
      'M8 14.4S3 9.9 3 6.4a5 5 0 0 1 10 0c0 3.5-5 8-5 8zM8 8.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  },
  meeting: {
    stroke:
      'M5.2 7.2a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2zM11.4 7.6a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM1.4 13.4c0-2.5 1.6-4 3.8-4s3.8 1.5 3.8 4M10.8 9.8c2.2-.1 3.8 1.2 3.8 3.4',
  },
  agreement: { stroke: 'M3.4 1.8h6.2l3 3v9.4H3.4zM5.6 9.2l1.7 1.7 3.2-3.7' },
  support: { stroke: 'M8 13.6S2 10.2 2 6a3 3 0 0 1 6-1.1A3 3 0 0 1 14 6c0 4.2-6 7.6-6 7.6z' },
  politics: {
    stroke: 'M2 6.2L8 2.4l6 3.8zM3.6 6.4v5.2M6.5 6.4v5.2M9.5 6.4v5.2M12.4 6.4v5.2M2 13.4h12',
  },
  legal: { stroke: 'M8 2v12M5 14h6M3 4.4h10M3 4.4L1.2 9h3.6zM13 4.4L11.2 9h3.6z' },
  protest: { stroke: 'M2.4 2.2h11.2v6.6H2.4zM8 8.8v5.6M5 5.5h6' },
  business: { stroke: 'M2 5.4h12v8.2H2zM5.5 5.4V3.2h5v2.2M2 9h12' },
  other: {
    fill: 'M3.2 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zM8 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zM12.8 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  },
  search: { stroke: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM10.6 10.6L14 14' },
  plus: { stroke: 'M8 3v10M3 8h10' },
  minus: { stroke: 'M3 8h10' },
  x: { stroke: 'M4 4l8 8M12 4l-8 8' },
  link: {
    stroke:
      'M6.6 9.4l2.8-2.8M7.6 4.6l1.5-1.5a2.7 2.7 0 0 1 3.8 3.8l-1.5 1.5M8.4 11.4l-1.5 1.5a2.7 2.7 0 0 1-3.8-3.8l1.5-1.5',
  },
  export: { stroke: 'M8 2.2v7.6M4.9 6.9L8 9.9l3.1-3M2.6 10.6v2.8h10.8v-2.8' },
  theme: {
    stroke: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9z',
    fill: 'M8 1.9a6.1 6.1 0 0 1 0 12.2z',
  },
  language: {
    stroke:
      'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM1.9 8h12.2M8 1.9c-3.4 3.6-3.4 8.6 0 12.2M8 1.9c3.4 3.6 3.4 8.6 0 12.2',
  },
  down: { stroke: 'M4 6.2l4 4 4-4' },
  right: { stroke: 'M6.2 4l4 4-4 4' },
  left: { stroke: 'M9.8 4l-4 4 4 4' },
  up: { stroke: 'M4 9.8l4-4 4 4' },
  arrow: { stroke: 'M2.4 8h10.8M9.4 4.2L13.2 8l-3.8 3.8' },
  check: { stroke: 'M3 8.4l3.4 3.4L13 4.6' },
  copy: { stroke: 'M5.4 5.4h8.2v8.2H5.4zM10.6 5.4V2.4H2.4v8.2h3' },
  open: { stroke: 'M3 2.4h7.4l2.6 2.6v8.6H3zM5.4 6.4h5.2M5.4 9h5.2M5.4 11.4h3' },
  compare: {
    stroke: 'M2 2.8h5v10.4H2zM9 2.8h5v10.4H9zM3.8 5.6h1.4M3.8 8h1.4M10.8 5.6h1.4M10.8 8h1.4',
  },
  fit: { stroke: 'M2.4 5.6V2.4h3.2M10.4 2.4h3.2v3.2M13.6 10.4v3.2h-3.2M5.6 13.6H2.4v-3.2' },
  filter: { stroke: 'M2 4h12M4.2 8h7.6M6.4 12h3.2' },
  list: { stroke: 'M5.6 4h8M5.6 8h8M5.6 12h8M2.4 4v.05M2.4 8v.05M2.4 12v.05' },
  timeline: { stroke: 'M1.6 4.4h7M5 8h9.4M3 11.6h6.4' },
  upload: { stroke: 'M8 10V2.6M4.9 5.6L8 2.5l3.1 3.1M2.6 10.6v2.8h10.8v-2.8' },
  file: { stroke: 'M3.6 1.8h5.8l3 3v9.4H3.6zM9.2 1.8v3.2h3.2' },
  alert: { stroke: 'M8 2.2l6.3 11.3H1.7zM8 6.6v3M8 11.6v.05' },
  calendar: { stroke: 'M2.4 3.6h11.2v10H2.4zM2.4 6.8h11.2M5.4 2v3M10.6 2v3' },
  lock: { stroke: 'M3.4 7.2h9.2v6.4H3.4zM5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2' },
  keyboard: { stroke: 'M1.6 4h12.8v8H1.6zM4 6.6v.05M6.6 6.6v.05M9.2 6.6v.05M11.9 6.6v.05M5 9.6h6' },
  more: {
    fill: 'M3.2 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zM8 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6zM12.8 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  },
  /** Sources differ. */
  differ: { stroke: 'M2.4 6h11.2M2.4 10h11.2M10.8 2.4L5.2 13.6' },
  edit: { stroke: 'M10.6 2.8l2.6 2.6-7.6 7.6-3.2.6.6-3.2z' },
  print: { stroke: 'M4.4 6V2.4h7.2V6M4.4 11.4H2.2V6h11.6v5.4h-2.2M4.4 9.6h7.2v4H4.4z' },
  panel: { stroke: 'M2 3h12v10H2zM6 3v10' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
export const drawingOf = (name: IconName): Drawing => ICONS[name];
