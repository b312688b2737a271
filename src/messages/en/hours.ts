/** In which zone hours are shown. */
import { area } from '../area.ts';
import { number } from './numbers.ts';

export const hours = area('hours', {
  heading: 'Hours',
  which: 'Show hours',
  reported: 'As reported',
  reportedNote:
    'Each by the clock that its source goes by. Where two sources go by different clocks, their order here may not be that of the moments.',
  mine: (zone: string) => `My time zone (${zone})`,
  utc: 'UTC',
  utcNote: 'Coordinated universal time, GMT',
  story: 'Another zone: the story’s',
  field: 'Zone of the story',
  fieldNote: 'A city or region, such as Asia/Baku, or an offset, such as +04:00',
  unknown: (typed: string) => `No zone is called “${typed}”.`,
  show: 'Show',
  places: 'Where articles were written',
  moves: (moved: number, told: number) =>
    told === 0
      ? 'No event here is told to the hour.'
      : `${number(moved)} of ${number(told)} events that are told to the hour have a zone in their source: these move.`,
  stays:
    'Hours whose zone no source tells stay as they were reported, and say so. Dates without an hour never move.',
});
