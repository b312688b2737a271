/** Numbers that the canvas has for an event: when it begins and ends, its agent and target. */
export const DOT_NUMBERS = 4;
