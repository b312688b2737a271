/** What stopwatch.mjs puts into a measured page. */
declare const stopwatch: {
  opened(): Promise<{ firstPaint: number; interactive: number }>;
  takeLongTasks(): number[];
  startFrames(): void;
  stopFrames(): number[];
  arm(type: string, selector: string): void;
  elapsed(): Promise<number>;
};
