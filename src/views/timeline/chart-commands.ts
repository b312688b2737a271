/** What keys and buttons can ask of a mounted chart. */
export interface ChartCommands {
  zoomIn(): void;
  zoomOut(): void;
  /** Shows everything. */
  fit(): void;
  /** Selects the mark nearest in time in the lane above or below that of the selected event. */
  laneAbove(): void;
  laneBelow(): void;
}
