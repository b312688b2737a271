/** What stands before a name and is no part of it. Own lists; lower-cased, without full stops. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address and ranks: the name follows. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr doctor prof professor sir lord lady dame rev reverend fr father sister brother hon rt madam mme mlle monsieur
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal cmdr commander
  supt superintendent det detective insp inspector constable sheriff deputy chief sen senator rep representative congressman congresswoman gov
  governor pres president vice premier prime minister secretary chancellor ambassador judge justice magistrate mayor king queen prince
  princess duke duchess emperor sultan emir sheikh shaikh sheik imam mullah ayatollah hojatoleslam pope cardinal archbishop bishop rabbi
  chairman chairwoman speaker commissioner attorney-general director envoy coach spokesman spokeswoman baron count viscount crown saint st
  foreign defense defence interior finance health education justice trade energy oil state labor labour agriculture economy treasury
  transport environment culture information intelligence national security home homeland former ex acting interim caretaker outgoing new
  then late senior junior first second deputy assistant associate under top executive supreme grand leader parliament parliamentary cabinet
  police army navy military brigadier district superior court federal mp mep cia fbi attorney solicitor officer field air rear wing flight
  advisor adviser aide manager owner founder author president-elect prime-minister secretary-general vice-president ceo`);

/** The word of a title that says what its bearer is. */
export const OFFICES = words(`
  president premier minister secretary chancellor ambassador judge justice magistrate mayor king queen prince princess emperor sultan emir
  sheikh imam mullah ayatollah pope cardinal archbishop bishop rabbi chairman chairwoman speaker commissioner director envoy coach spokesman
  spokeswoman general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm brigadier marshal commander cmdr superintendent
  detective inspector sheriff senator sen representative rep congressman congresswoman governor gov leader officer advisor adviser aide manager
  owner founder author attorney chief deputy professor prof doctor dr mr mrs ms miss sir lord lady dame reverend rev premier ceo
  president-elect secretary-general vice-president mp mep chair head boss editor lawyer prosecutor`);

/** What may follow "Minister of", "Secretary of". */
export const PORTFOLIOS = words(`
  state defense defence interior justice health education finance foreign affairs trade energy oil labor labour agriculture economy treasury
  transport environment culture information intelligence commerce homeland security home war staff internal`);

/** Titles that tell who is a man or a woman. */
export const MALE_TITLES = words(
  'mr sir lord king prince duke emperor sultan emir sheikh imam ayatollah pope father brother baron congressman chairman spokesman',
);
export const FEMALE_TITLES = words(
  'mrs ms miss lady dame queen princess duchess madam mme sister congresswoman chairwoman spokeswoman',
);
/** Small words inside names: "Lula da Silva", "van der Sar". */
export const PARTICLES = words(
  'de da do dos das di del della der den van von la le el al bin ibn ben abu y e ten ter bint ul ur es',
);

/** Ranks and forms of address: they say less of somebody than an office beside them. */
export const RANKS = words(
  'general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm brigadier marshal professor prof doctor dr mr mrs ms miss sir lord lady dame reverend rev ayatollah imam sheikh mullah',
);
