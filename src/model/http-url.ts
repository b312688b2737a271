/** True for an absolute http or https address: the only kind that a page of ours links to. */
export const isHttpUrl = (text: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
