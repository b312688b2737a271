const IN_MARKS = /^["“„«‘'][\s\S]*["”“»’'][.,]?$/;

/** Whether words stand within quotation marks of their own: to set them in others would double them. */
export const isQuotation = (words: string): boolean => IN_MARKS.test(words);
