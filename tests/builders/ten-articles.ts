/** Ten articles on one invented story, in the forms that people have them in: text, Markdown, pages, JSON. */

const page = (title: string, publisher: string, date: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${title} | ${publisher}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${date}"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>
<footer>Copyright ${publisher}. All rights reserved.</footer></body></html>`;

const json = (fields: object) => JSON.stringify(fields, null, 2);

export const TEN_ARTICLES: readonly { readonly name: string; readonly content: string }[] = [
  {
    name: 'vane-warns.txt',
    content:
      'Vane warns Osk\n\nPublished: 4 May 2021\n\nPresident Mira Vane of Cardell warned Osk on Monday that its ships would be stopped at the Strait of Brill.\n\nShe spoke to reporters in Tamber.\n',
  },
  {
    name: 'osk-answers.txt',
    content:
      'Osk rejects warning\n\nPublished: 5 May 2021\n\nOsk rejected the warning on Tuesday. Foreign Minister Dario Leck accused Cardell of piracy.\n\nThree ships of Osk left the port of Hallin on 2 May 2021.\n',
  },
  {
    name: 'notes/market.md',
    content:
      '---\ntitle: Shells strike market in Tamber\npublisher: Tamber Courier\ndate: 2021-05-07\n---\n\nTwelve people were killed when shells struck a market in Tamber on Thursday, the Health Ministry said.\n\nForty people were injured.\n',
  },
  {
    name: 'notes/funeral.md',
    content:
      '---\ntitle: Thousands march in Tamber\npublisher: Tamber Courier\ndate: 2021-05-09\n---\n\nThousands of people marched through Tamber on Saturday to protest against the shelling.\n\nPolice arrested nine protesters.\n',
  },
  {
    name: 'talks.html',
    content: page('Envoys meet in Brill', 'Cardell Post', '2021-05-13', [
      'Envoys of Cardell and Osk met in Brill on Wednesday, a spokesman for the mission said.',
      'The talks lasted for six hours. Leck telephoned Vane on Tuesday evening.',
    ]),
  },
  {
    name: 'ceasefire.html',
    content: page('Ceasefire signed', 'Cardell Post', '2021-05-15', [
      'Cardell and Osk signed a ceasefire in Brill on Friday. It will take effect on Sunday.',
      'Vane thanked the mission for its help.',
    ]),
  },
  {
    name: 'wire.html',
    content: page('Truce at the strait', 'The Northern Wire', '2021-05-15', [
      'The two countries signed a ceasefire on 14 May 2021 after two weeks of fighting, the mission announced.',
      'At least 30 people have been killed since the fighting began.',
    ]),
  },
  {
    name: 'relief.json',
    content: json({
      headline: 'Relief reaches Tamber',
      source: { name: 'The Northern Wire' },
      publishedAt: '2021-05-18T09:00:00Z',
      body: 'Trucks with food and medicine arrived in Tamber on Monday. The Red Lantern Society sent forty doctors to the city.',
    }),
  },
  {
    name: 'inquiry.json',
    content: json({
      title: 'Inquiry into the shelling',
      publisher: 'Harbour Daily',
      published: '2021-05-20',
      text: 'The parliament of Cardell launched an inquiry into the shelling of Tamber on Wednesday.\n\nLeck denied on Thursday that Osk had fired on the city.',
    }),
  },
  {
    name: 'election.txt',
    content:
      'Vane wins again\n\nPublished: 14 June 2021\n\nMira Vane won the presidential election on Sunday with 54 percent of the vote.\n\nLeck resigned on 10 June 2021.\n',
  },
];
