/** Nouns for people by what they do or are, singular. Own list. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices and professions: "the minister" may be somebody who was named. */
export const PERSON_NOUNS = words(`
  president vice-president premier minister secretary undersecretary chancellor governor mayor senator congressman congresswoman representative
  deputy lawmaker legislator parliamentarian mp mep councillor councilor commissioner ambassador envoy diplomat consul emissary negotiator
  mediator official officer spokesman spokeswoman spokesperson chairman chairwoman chair chairperson chief head leader boss director manager
  executive ceo cfo coo founder owner entrepreneur businessman businesswoman banker financier trader investor shareholder broker analyst economist
  strategist consultant adviser advisor aide assistant counsel lawyer attorney prosecutor solicitor barrister judge magistrate justice juror
  witness defendant plaintiff suspect convict prisoner inmate detainee hostage captive victim survivor refugee migrant
  immigrant asylum-seeker evacuee resident citizen national villager townsman inhabitant local neighbor neighbour civilian bystander passer-by
  voter candidate contender challenger incumbent nominee politician statesman activist campaigner dissident critic opponent supporter
  loyalist militant insurgent rebel guerrilla terrorist extremist separatist secessionist nationalist islamist jihadist fighter gunman
  bomber attacker assailant assassin sniper hijacker kidnapper abductor captor killer murderer rapist robber thief burglar thug looter
  smuggler trafficker dealer gangster mobster hacker spammer fraudster criminal offender vandal hooligan rioter protester protestor
  demonstrator striker marcher soldier troop trooper marine sailor airman pilot commander general colonel captain major lieutenant sergeant
  corporal admiral marshal brigadier private veteran recruit conscript reservist peacekeeper officer policeman policewoman cop detective
  investigator inspector constable sheriff guard bodyguard agent spy informant firefighter fireman rescuer paramedic medic nurse doctor
  physician surgeon psychiatrist psychologist scientist researcher expert scholar professor academic historian teacher lecturer student pupil
  engineer technician programmer developer designer architect worker employee laborer labourer miner farmer fisherman driver passenger
  traveler traveller tourist pilgrim journalist reporter correspondent editor columnist writer author poet novelist journalist photographer
  cameraman blogger filmmaker producer actor actress singer musician artist dancer model player coach trainer striker
  midfielder defender goalkeeper footballer athlete runner swimmer champion captain skipper referee umpire fan follower member
  delegate participant attendee guest host visitor customer consumer user client patient donor volunteer priest bishop archbishop
  cardinal pope cleric imam mullah ayatollah sheikh rabbi pastor monk nun missionary king queen prince princess emperor sultan emir
  monarch duke duchess lord lady man woman boy girl child baby infant teenager youth youngster adult person individual father mother parent son
  daughter brother sister husband wife widow spouse uncle aunt cousin grandfather grandmother relative friend colleague counterpart ally rival
  enemy foe predecessor successor heir mastermind ringleader commander-in-chief warlord strongman dictator ruler tyrant laureate winner loser
  astronomer mourner commuter shopper motorist cyclist pensioner landlord tenant envoy clerk trustee treasurer speaker whip organizer organiser bidder buyer seller creditor debtor 
  taxpayer pensioner unionist republican democrat conservative liberal socialist communist reformist hardliner moderate moderates
  coroner pathologist seismologist meteorologist astronaut cosmonaut captain crewman crewmember steward fugitive deserter defector exile
  policymaker lobbyist whistleblower donor archbishop interior-minister homeowner motorist cyclist pedestrian
  foreigner staffer subcontractor contractor receiver kid orphan grandparent grandson granddaughter grandchild nephew niece son-in-law
  stepfather stepmother stepson boyfriend girlfriend fiance fiancee lover bride groom roommate classmate schoolboy schoolgirl schoolchild
  toddler newborn sibling compatriot countryman worshipper worshiper believer parishioner churchgoer evangelist preacher vicar deacon
  chaplain pontiff rector abbot friar disciple eyewitness onlooker spectator viewer listener amputee addict beggar squatter nomad peasant
  servant maid nanny housewife chef baker butcher barber hairdresser tailor shopkeeper grocer vendor merchant salesman saleswoman cashier
  waiter waitress bartender receptionist typist janitor cleaner plumber electrician carpenter mechanic welder docker trucker courier
  postman mailman stewardess co-pilot navigator seafarer diver surfer skier climber mountaineer hiker camper jockey boxer wrestler golfer
  sprinter cricketer batsman gymnast skater rower winger quarterback teammate finalist medallist medalist entrant contestant competitor
  superstar rapper songwriter composer conductor pianist violinist guitarist drummer performer entertainer comedian presenter newsreader
  anchorman impresario promoter screenwriter playwright biographer sculptor curator cartoonist employer apprentice trainee intern
  jobseeker retiree householder borrower depositor policyholder bondholder stockholder subscriber speculator auditor accountant
  administrator liquidator executor pollster bureaucrat technocrat functionary regent frontrunner front-runner runner-up backbencher
  frontbencher assemblyman councilman councilwoman elector arbitrator ombudsman peacemaker monitor observer returnee expatriate emigre
  newcomer settler colonist stowaway poacher impostor conman swindler counterfeiter forger blackmailer mugger stalker arsonist perpetrator
  culprit accomplice conspirator plotter mutineer renegade outlaw bandit pirate vigilante molester paedophile pedophile parolee jailer
  warder executioner torturer interrogator informer collaborator saboteur infiltrator operative spymaster commando paratrooper ranger
  gunner rifleman infantryman serviceman servicewoman cadet aviator seaman submariner mercenary partisan paramilitary militiaman jihadi
  mujahideen fundamentalist zealot fanatic hard-liner reformer centrist leftist rightist royalist monarchist secularist federalist
  eurosceptic skeptic sceptic doubter advocate proponent backer sponsor benefactor philanthropist fundraiser sympathiser sympathizer well-
  wisher admirer enthusiast devotee picketer agitator midwife dentist pharmacist veterinarian therapist counsellor counselor carer
  caregiver specialist anaesthetist cardiologist epidemiologist biologist geologist physicist mathematician statistician archaeologist
  philosopher theologian headmaster headteacher schoolteacher tutor undergraduate graduate lifeguard coastguard farmhand farmworker grower
  rancher herder shepherd logger gardener planter hunter angler spokespeople businesspeople caller recipient beneficiary claimant
  applicant petitioner complainant appellant litigant biker motorcyclist chauffeur holidaymaker vacationer interpreter translator pundit
  commentator newspaperman newsman broadcaster airwoman ex-president ex-minister ex-wife ex-husband co-founder vice-chairman deputy-leader
  ex-soldier suicide-bomber peer nobleman aristocrat courtier chieftain elder tribesman clansman islander townspeople highlander passersby
  adolescent breadwinner caretaker doorman watchman nightwatchman gendarme carabinieri lieutenant-colonel airline-pilot flier flyer
  trawlerman whaler lumberjack mineworker steelworker autoworker dockworker shipbuilder builder factory-worker craftsman tradesman artisan
  potter weaver stonemason`);

/** Nouns for somebody by rank or kind alone: they take up anybody who fits: "the Iranian official". */
export const GENERAL_PERSONS = words(
  'official leader politician man woman figure diplomat veteran person executive boss chief head statesman cleric author candidate player star coach',
);

/** What the well-known do, and how old somebody is: with "the" alone, somebody named before. */
export const TRADES = words(`
  singer star superstar actor actress musician entertainer rapper footballer striker golfer boxer cyclist swimmer runner astronaut cosmonaut
  tycoon billionaire millionaire businessman businesswoman financier novelist writer poet composer painter comedian presenter model designer
  boy girl youngster teenager toddler pensioner`);

export const MALE_NOUNS = words(
  `man boy father son brother husband uncle grandfather king prince duke lord emperor spokesman chairman businessman policeman gunman
  congressman fireman fisherman actor monk priest pope imam ayatollah sheikh sultan emir widower`,
);
export const FEMALE_NOUNS = words(
  'woman girl mother daughter sister wife widow aunt grandmother queen princess duchess lady spokeswoman chairwoman businesswoman policewoman congresswoman actress nun',
);
