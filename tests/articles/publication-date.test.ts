import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/articles/page.ts';
import { findPublicationDate } from '../../src/articles/publication-date.ts';

const read = (text: string) => {
  const found = findPublicationDate(pageOf(text));
  return found && [found.edtf, text.slice(found.span.start, found.span.end)];
};

describe('a publication date in the text', () => {
  it.each([
    [
      'with a label and a clock',
      'Publish Date: 06 October 2020 - 22:41\nStory.',
      '2020-10-06T22:41',
      '06 October 2020 - 22:41',
    ],
    ['in brackets', 'Bridge opens\n(Filed: 17/12/2004)\nStory.', '2004-12-17', '17/12/2004'],
    [
      'American, with half of the day',
      'Posted on October 6, 2020 at 10:41 PM EDT\nStory.',
      '2020-10-06T22:41:00-04:00',
      'October 6, 2020 at 10:41 PM',
    ],
    [
      'midnight',
      'Published: 6 Oct 2020, 12:05 am\nStory.',
      '2020-10-06T00:05',
      '6 Oct 2020, 12:05 am',
    ],
    [
      'ISO',
      'Date: 2020-10-06T22:41:30+03:30\nStory.',
      '2020-10-06T22:41:00+03:30',
      '2020-10-06T22:41:30',
    ],
    [
      'published is believed before updated',
      'Updated: 7 May 2020 | Published: 6 May 2020\nStory.',
      '2020-05-06',
      '6 May 2020',
    ],
    [
      'updated, where nothing else is there',
      'Last updated: 7 May 2020\nStory.',
      '2020-05-07',
      '7 May 2020',
    ],
    ['after a byline', 'By Jo Doe | Published 6 May 2020\nStory.', '2020-05-06', '6 May 2020'],
    ['before a byline', 'Published 6 May 2020 by Jo Doe\nStory.', '2020-05-06', '6 May 2020'],
    ['at the foot', 'Story.\nFirst published on 6 May 2020', '2020-05-06', '6 May 2020'],
    [
      'in a dateline',
      'LORN, October 6, 2020 (Reuters) - The bridge opened on Monday.',
      '2020-10-06',
      'October 6, 2020',
    ],
    [
      'in a dateline on a line of its own',
      'LORN, October 6, 2020 (Reuters) -\nThe bridge opened.',
      '2020-10-06',
      'October 6, 2020',
    ],
    [
      'label and date on two lines',
      'Bridge opens\nPublished\n6 October 2020\nShare\nStory.',
      '2020-10-06',
      '6 October 2020',
    ],
    [
      'two labels without a space',
      'Published Oct. 6, 2020Updated Oct. 7, 2020, 9:00 a.m. ET\nStory.',
      '2020-10-06',
      'Oct. 6, 2020',
    ],
    [
      'two labels with a space',
      'Updated: 7 May 2020 Published: 6 May 2020\nStory.',
      '2020-05-06',
      '6 May 2020',
    ],
    [
      'the clock first',
      'Published 10:41 PM GMT, October 6, 2020\nStory.',
      '2020-10-06T22:41:00Z',
      '10:41 PM GMT, October 6, 2020',
    ],
    [
      'letters that may be of Israel',
      'Jerusalem\nPublished: 6 Oct 2020, 22:41 IST\nStory.',
      '2020-10-06T22:41',
      '6 Oct 2020, 22:41',
    ],
    [
      'a zone by its offset from GMT',
      'Published: 6 Oct 2020, 22:41 (GMT+0400)\nStory.',
      '2020-10-06T22:41:00+04:00',
      '6 Oct 2020, 22:41',
    ],
    [
      'a label before the page head',
      'Wednesday 02 December 2020\nPublish Date: 06 October 2020\nStory.',
      '2020-10-06',
      '06 October 2020',
    ],
  ])('%s', (_, text, date, words) => {
    expect(read(text)).toEqual([date, words]);
  });

  it.each([
    ['a date of printing in the page head', 'Wednesday 02 December 2020\nBridge opens\nStory.'],
    ['a dateline without its year', 'LORN, Oct 6 (Reuters) - The bridge opened on Monday.'],
    [
      'a sentence that begins with the label',
      'Published on 5 October 2020, the report blames the council.',
    ],
    [
      'a sentence that has the label inside',
      'The report was published: 5 October 2020 was a Monday.',
    ],
    ['day and month that could be either', 'Published: 03/04/2020\nStory.'],
    ['a day that is not in the calendar', 'Published: 31 June 2020\nStory.'],
    [
      'a date of another thing',
      'Printed: 5 May 2020\nAccessed: 6 May 2020\nRetrieved 7 May 2020\nStory.',
    ],
    ['a copyright year', '© 2020 The Gazette\nStory.'],
    ['a date in the story', 'The bridge opened on 5 May 2020.'],
    ['a label above a sentence with a date', 'Published\n6 October 2020 was a good day.'],
    ['no text', ''],
  ])('not: %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
