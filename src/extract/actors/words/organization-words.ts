/** Capitalised words that mark the name of an organisation, and outlets of news. Own lists; lower-cased. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const ORGANIZATION_WORDS = words(`
  ministry party army navy council commission committee bank corp corporation inc company co ltd llc plc group holdings university college institute
  institution court parliament union organization organisation front movement agency association department police club fund
  office house senate congress assembly league federation foundation holding center centre administration authority bureau force forces guard guards
  brigade brigades corps command coalition alliance society trust network service services industries airlines airways motors systems
  technologies partners associates international journal times post tribune herald news television tv radio press media newspaper board panel
  tribunal legislature knesset duma majlis bundestag pentagon kremlin cabinet government republicans democrats conservatives liberals socialists
  communists greens unionists labour labor fc united city rovers athletic school hospital church chamber exchange studios
  pictures entertainment pharmaceuticals energy petroleum oil gas electric telecom communications bancorp insurance stores
  foods steel mining breweries dairy retail software electronics aerospace logistics shipping cement securities capital ventures properties telecom wireless
  instruments laboratories labs outfitters community commonwealth programme program mission tribunal conference convention treasury reserve task militia liberation jihad brotherhood cross crescent`);

/** Outlets of news by name. */
export const OUTLETS = words(`
  reuters ap afp upi xinhua itar-tass tass interfax irna isna fars presstv kayhan rt bbc cnn nbc cbs abc fox msnbc cnbc pbs npr itv sky
  bloomberg al-jazeera aljazeera al-arabiya alarabiya guardian telegraph independent economist newsweek time haaretz ynet dpa ansa efe kyodo yonhap
  antara bernama petra kuna wafa mena sana wam spa anadolu trt ndtv pti ians kommersant izvestia pravda
  novosti sputnik cbc ctv rte zdf ard dw france-presse afx irin voa politico axios slate salon vox buzzfeed`);
export const OUTLET_NAMES: readonly string[] = [
  'Associated Press',
  'Agence France-Presse',
  'New York Times',
  'Washington Post',
  'Wall Street Journal',
  'Financial Times',
  'Los Angeles Times',
  'USA Today',
  'Al Jazeera',
  'Al-Jazeera',
  'Al Arabiya',
  'Press TV',
  'Russia Today',
  'Radio Free Europe',
  'Voice of America',
  'Daily Telegraph',
  'Daily Mail',
  'The Times',
  'The Sun',
  'The Guardian',
  'The Independent',
  'Le Monde',
  'Le Figaro',
  'Der Spiegel',
  'El Pais',
  'El Mundo',
  'Jerusalem Post',
  'Knight Ridder',
  'Fox News',
  'Sky News',
  'China Daily',
  'Global Times',
  "People's Daily",
  'RIA Novosti',
  'Tasnim',
  'Mehr News',
  'News International',
  'Chicago Tribune',
  'Boston Globe',
  'Sydney Morning Herald',
  'Toronto Star',
  'Globe and Mail',
  'Time magazine',
  'Yedioth Ahronoth',
  'Anadolu Agency',
];
/** Descriptions that make their bearer an outlet: "the Iranian daily Kayhan". */
export const OUTLET_NOUNS = words(
  'daily newspaper paper weekly magazine broadcaster channel website site tv television radio station agency tabloid outlet portal blog journal network',
);
/** Words that a name of an outlet ends in. */
export const OUTLET_WORDS = words(
  'times post tribune herald news television tv radio press gazette journal telegraph daily broadcasting',
);
