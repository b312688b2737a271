/** Articles in Persian and Arabic, with words and digits of other scripts within, and events that somebody made of their words. */
import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, anActor, anArticle, anEvent, aReport, aWhen } from './dataset.ts';

export const PERSIAN = anArticle({
  id: 'farsi',
  title: 'آب‌گرفتگی و هشدار در بندر مرن',
  publisher: 'روزنامهٔ بندر',
  published: '2021-03-02',
  publishedFrom: 'metadata',
  language: 'fa',
  text: [
    'آب‌گرفتگی و هشدار در بندر مرن',
    'وزیر بندر، آدا فینچ، روز دوشنبه ۱ مارس ۲۰۲۱ هشدار داد که کشتی‌های Tarrel Lines بازگردانده می‌شوند. او در اسکله سخن می‌گفت.',
    'به گفتهٔ نیروی دریایی لورن، دست‌کم ۱۲ ملوان کشته شدند (آمار Reuters: 14).',
    'برام اوک، رئیس‌جمهور تارل، این درخواست را رد کرد!',
  ].join('\n\n'),
});

export const ARABIC = anArticle({
  id: 'arabi',
  title: 'لورن وتاريل: خلاف حول المضيق',
  publisher: 'وكالة المرفأ',
  published: '2021-03-02',
  publishedFrom: 'metadata',
  language: 'ar',
  text: [
    'لورن وتاريل: خلاف حول المضيق',
    'حذّرت وزيرة المرفأ آدا فينش يوم الاثنين من أنّ سفن تاريل ستُعاد من حيث أتت.',
    'قُتل 14 بحّارًا على الأقل، بحسب Lorn Wire.',
    'رفضت تاريل الطلب.',
  ].join('\n\n'),
});

export const warning = anEvent({
  kind: 'warning',
  title: 'آدا فینچ دربارهٔ کشتی‌های Tarrel Lines هشدار می‌دهد!',
  weight: 1,
  when: aWhen('2021-03-01', { phrase: [PERSIAN, 'روز دوشنبه ۱ مارس ۲۰۲۱'] }),
  participants: [
    ['finch', 'agent'],
    ['tarrel', 'target'],
  ],
  reports: [
    aReport(
      PERSIAN,
      'وزیر بندر، آدا فینچ، روز دوشنبه ۱ مارس ۲۰۲۱ هشدار داد که کشتی‌های Tarrel Lines بازگردانده می‌شوند.',
      { id: 'warning', trigger: 'هشدار داد', saidBy: ['finch'], modality: 'claimed' },
    ),
    aReport(ARABIC, 'حذّرت وزيرة المرفأ آدا فينش يوم الاثنين من أنّ سفن تاريل ستُعاد من حيث أتت.', {
      id: 'warning-arabi',
      trigger: 'حذّرت',
    }),
  ],
});

export const toll = anEvent({
  kind: 'harm',
  title: 'At least 12 sailors are killed',
  weight: 0.9,
  reports: [
    aReport(PERSIAN, 'دست‌کم ۱۲ ملوان کشته شدند (آمار Reuters: 14)', {
      id: 'toll',
      trigger: 'کشته شدند',
      figures: [[12, 'deaths', '۱۲ ملوان']],
    }),
    aReport(ARABIC, 'قُتل 14 بحّارًا على الأقل', {
      id: 'toll-arabi',
      trigger: 'قُتل',
      figures: [[14, 'deaths', '14 بحّارًا']],
    }),
  ],
});

export const refusal = anEvent({
  kind: 'refusal',
  title: 'تاريل ترفض الطلب',
  weight: 0.8,
  when: aWhen('2021-03-02', { basis: 'publication' }),
  participants: [['tarrel', 'agent']],
  reports: [aReport(ARABIC, 'رفضت تاريل الطلب', { id: 'refusal', trigger: 'رفضت' })],
});

export const RIGHT_TO_LEFT: Dataset = aDataset({
  title: 'بندر مرن',
  articles: [PERSIAN, ARABIC],
  actors: [
    anActor({ id: 'finch', name: 'آدا فینچ', description: 'وزیر بندر', partOf: 'lorn' }),
    anActor({ id: 'lorn', name: 'لورن', kind: 'country' }),
    anActor({ id: 'tarrel', name: 'تاريل', kind: 'country' }),
  ],
  events: [warning, toll, refusal],
});
