/** Nouns for bodies that act as one, singular. Own list. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Organisations: bodies with members, a seat or a charter. */
export const ORGANIZATION_NOUNS = words(`
  government cabinet administration ministry department agency bureau authority council commission committee subcommittee board panel
  parliament congress senate assembly legislature court tribunal judiciary jury bench prosecution police army navy military air-force
  force command corps regiment battalion brigade division unit militia guard guards junta regime state republic kingdom monarchy federation
  union alliance coalition bloc league organization organisation association society institute institution foundation trust charity fund bank
  company corporation firm business conglomerate group subsidiary manufacturer maker retailer carrier airline operator provider bank insurer
  lender brewer automaker carmaker producer utility studio publisher newspaper daily weekly magazine journal broadcaster 
  network agency entity university college synagogue party opposition leadership faction wing
  movement front network gang cartel mob mafia sect cult team club side squad federation embassy consulate mission delegation 
  secretariat kremlin pentagon presidency ngo think-tank watchdog regulator consortium venture startup chain 
  community tribe clan minority crew family household municipality council country nation neighbor neighbour
  superpower ally leadership directorate inspectorate treasury grouping squadron platoon garrison troupe orchestra choir duo quartet brokerage
  distributor supplier exporter importer wholesaler shipper steelmaker drugmaker chipmaker refiner caterer dealership start-up task-force
  taskforce thrift reinsurer syndicate cooperative co-operative guild academy`);

/** Plural or mass nouns for many people that act together. */
export const CROWD_NOUNS = words(`
  police clergy staff personnel crowd people public forces troops security-forces authorities officials militants rebels insurgents
  demonstrators protesters residents villagers civilians crew leadership electorate media press opposition population masses majority
  gunmen reinforcements infantry cavalry artillerymen contingent convoy patrol detachment clientele diaspora readership congregation rescuers mourners electorate`);

/** Organisations that a definite noun may take up again: "the company", "the group". */
export const TAKES_UP_ORGANIZATION = words(`
  company corporation firm business conglomerate group retailer carrier airline operator bank insurer manufacturer maker club team side party
  movement organization organisation association union agency newspaper daily broadcaster network portal court committee commission parliament
  council ministry department university institute foundation charity giant chain`);

/** Countries that a definite noun may take up again. */
export const TAKES_UP_COUNTRY = words('country nation state republic government kingdom');

/** Things of an army that stand for those who move them: "US helicopters delivered aid". */
export const INSTRUMENTS = words(
  'helicopter plane aircraft warplane jet bomber drone warship ship vessel submarine tank artillery gunboat carrier missile rocket shell',
);

/** "a group of gunmen", "dozens of protesters": what is counted is the actor. */
export const QUANTITIES = words(`
  contingent wave batch convoy total trio group number dozen hundred thousand million score handful pair couple lot majority minority rest some many most several one two three
  four five six seven eight nine ten half part member crowd gang band team half third quarter series list all both each none any`);

/** Nouns for places; a name that they describe is of a place. */
export const PLACE_NOUNS = words(
  'city town village province region district capital island peninsula county suburb neighborhood neighbourhood enclave valley mountain river lake sea port territory area camp street square airport township municipality settlement stronghold',
);
