/** Verbs of headlines that are nouns too, so that a parser takes them for nouns: "official calls for", "gunmen kill 12". Own list. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `abandon accuse act address advance aid aim amend answer appeal approach arrest assault attack attempt award back ban bar battle bid blame
  blast block bomb boost boycott brace break bury call cancel capture challenge charge claim clash clear close comment condemn control
  counter cover crash cut damage deal debate delay demand deny deploy design detail dispatch doubt draw drop edge end escape estimate evict
  execute express extend eye face fall favor favour fear fight fine fire flee focus force free gain grill guard hail halt head help hike hint hit
  hold honor honour hope host hunt import increase intervene interview invade jail join judge kidnap kill launch lead leak leave lift limit link loot
  lure mark market meet merge mob mourn move murder name near nominate object offer open oppose order oust outline overhaul pact pardon plan plead pledge
  plot plunge point praise press probe process profit project promise propose protest pull push question quit raid raise rally range rank reach
  rebuke recall record reform refuse reject release rescue resign respond rest result retreat return reveal review rise rock rout ruin rule run
  sack sanction score search seek seize sell sentence set shell shift shoot show shut sign slam slow spark split stage stall stand start storm
  strike study sue supply support surge surprise survey suspend swap talk target test threaten top tour track trade train treat trigger try turn
  urge use veto view visit vote vow walk warn welcome win withdraw work worry wound`.split(/\s+/),
);
