/** Words by which news tells of one and the same happening; a word may stand in several lines. Lemmas, written for this project. */
const CLASSES: Readonly<Record<string, string>> = {
  bombing:
    'bombing bomb blast explosion explode detonate detonation attack attack strike tragedy incident ' +
    'atrocity go_off',
  shooting: 'shooting shoot gunfire fire gun massacre attack rampage incident tragedy kill killing',
  raid:
    'raid strike airstrike air-strike bombardment bombard bomb bombing shell shelling attack assault ' +
    'offensive operation onslaught incursion campaign target hit pound',
  assault: 'assault attack ambush storm siege target hit fight bombard beat stab stabbing violence',
  attack: 'attack assault target hit',
  fight: 'fight fighting clash battle war conflict combat hostility skirmish violence crisis',
  kill:
    'kill killing murder slay slaying die death dead assassinate assassination gun fatality execute perish toll massacre ' +
    'shooting shoot homicide manslaughter',
  death: 'die death dead pass fatality perish demise kill loss',
  funeral: 'bury burial funeral inter interment service ceremony mass',
  injure: 'injure wound hurt injury casualty maim suffer suffering hospitalize hospitalise',
  quake:
    'earthquake quake tremor temblor disaster catastrophe tragedy calamity devastation devastate ' +
    'strike hit',
  tsunami:
    'tsunami wave disaster catastrophe tragedy calamity devastation devastate ravage strike hit',
  storm:
    'storm hurricane typhoon cyclone tornado disaster tragedy devastation devastate ravage strike ' +
    'hit pound',
  flood: 'flood flooding deluge disaster tragedy devastation',
  crash:
    'crash collide collision accident derail derailment wreck sink sinking capsize disaster tragedy ' +
    'incident plunge',
  fire: 'fire blaze burn inferno wildfire',
  elect: 'election elect poll vote ballot balloting voting runoff run-off contest',
  vote: 'vote approve approval back backing endorse endorsement adopt adoption pass passage ratify ratification confirm confirmation',
  candidacy: 'run candidacy candidate bid race candidature',
  appoint:
    'appoint appointment name nominate nomination choose choice select selection pick replace ' +
    'replacement succeed succession tap swear inaugurate inauguration',
  resign: 'resign resignation quit step departure depart leave retire retirement',
  dismiss: 'fire sack sacking dismiss dismissal oust ouster remove removal axe firing',
  deal: 'deal agreement agree accord pact treaty sign signing settlement settle compromise ceasefire truce',
  merge:
    'merger merge takeover acquire acquisition buy purchase buyout combine combination deal tie-up bid offer transaction move',
  talk: 'talk talks negotiate negotiation meet meeting summit discussion discuss conference session attend gathering',
  visit: 'visit trip tour journey travel arrive arrival fly head stop',
  arrest: 'arrest detain detention custody capture apprehend round',
  charge: 'charge indict indictment accuse prosecute prosecution',
  trial: 'trial try hearing case lawsuit sue suit proceeding litigation action complaint',
  sentence: 'sentence jail imprison convict conviction verdict serve term imprisonment find',
  execute: 'execution execute execution die death',
  ruling:
    'rule ruling decision decide judgment judgement verdict find finding order confirm uphold',
  testify: 'testify testimony',
  abuse:
    'torture abuse mistreat mistreatment rape beat beating atrocity crime suffer suffering violation imprisonment',
  occupy: 'occupy occupation capture seize seizure invade invasion annex annexation takeover',
  withdraw: 'withdraw withdrawal pull pullout pull-out evacuate evacuation retreat leave',
  deploy: 'deploy deployment send dispatch mission arrive',
  protest:
    'protest demonstration demonstrate rally march strike riot rioting unrest uprising chant mobilization mobilisation ' +
    'violence clash',
  launch:
    'launch start begin introduce introduction unveil create creation found founding establish establishment bear form formation release',
  rise: 'rise climb jump surge soar gain increase advance rally growth grow',
  fall: 'fall drop slip slide decline plunge tumble decrease slump cut lose loss',
  win: 'win victory award honour honor prize triumph beat',
  sanction: 'sanction embargo ban penalty',
  speech: 'speech address remark statement comment appearance',
  hostage: 'kidnap kidnapping abduct abduction hostage seize capture hijack hijacking',
  release: 'release free freeing',
  search: 'search hunt manhunt seek raid',
  seizure: 'seize seizure confiscate confiscation impound remove discover discovery find recover',
  find: 'find discover discovery detect detection uncover locate',
  inquiry: 'investigation investigate probe inquiry search enquiry review study examine look',
  question: 'question questioning interrogate interrogation interview',
  layoff: 'layoff lay redundancy cut job-cut',
  closure: 'close closure shut shutdown',
  match: 'match game play face tie draw final fixture',
  destroy:
    'destroy destruction damage devastate devastation decommission decommissioning disarm disarmament wash wreck smash collapse',
  restore: 'restore restoration return reinstate resume resumption',
  rebuild: 'rebuild rebuilding reconstruct reconstruction restore build',
  return: 'return rejoin repatriate repatriation go send deport deportation',
  reform:
    'reform revamp reshuffle change overhaul revise amend amendment revision restructuring restructure alter',
  leak: 'leak disclose disclosure reveal',
  flee: 'flee escape displace displacement evacuate evacuation exodus',
  spread: 'outbreak epidemic spread infect infection disease virus',
  row: 'row dispute showdown standoff quarrel',
  join: 'join rejoin accession accede membership member admission admit entry enter become expansion enlargement',
  rescue: 'rescue pull find save dig free',
  aid: 'aid relief help assistance assist feed deliver delivery distribute distribution supply drop',
  dose: 'give administer administration dose inject injection',
  debt: 'cancel cancellation waive forgive scrap relief',
  stop: 'stop halt suspend suspension cease end cancel',
  ceremony: 'ceremony celebration celebrate mark anniversary signing sign',
  attend: 'attend gather join gathering attendance meet',
  offer: 'offer bid tender extend proposal propose',
  expel: 'expel expulsion deport deportation push exclude exclusion',
  campaign: 'campaign drive initiative',
};

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
})();

/** The classes of happenings that a word can tell of; none for a word that tells of one thing alone. */
export const classesOf = (lemma: string): readonly string[] =>
  CLASSES_OF.get(lemma.toLowerCase()) ?? [];
