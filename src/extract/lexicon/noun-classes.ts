/** Classes of nouns that decide what an ambiguous verb means: "strike a deal", "the quake struck", "the union struck". */
export const NOUN_CLASSES = {
  natureForce:
    'earthquake quake tremor aftershock tsunami wave hurricane typhoon cyclone tornado storm flood ' +
    'floodwater landslide mudslide avalanche disaster wildfire blaze fire disease virus ' +
    'epidemic outbreak famine drought lightning volcano eruption heatwave flu cholera cold ' +
    'water',
  troops:
    'troop force soldier army tank warship ship navy fleet peacekeeper marine brigade battalion ' +
    'regiment division unit convoy warplane helicopter guard fighter aircraft carrier ' +
    'contingent',
  soldiers:
    'troop force soldier army marine brigade battalion contingent regiment division unit ' +
    'peacekeeper militia fighter rebel insurgent paratrooper gunman reservist',
  relief:
    'food aid supply relief water medicine blanket tent kit ration parcel donation medic help ' +
    'assistance clothing shelter bottle biscuit rice',
  shelter:
    'camp hospital clinic fund shelter kitchen centre center hotline appeal orphanage bank tent ' +
    'trust hot-line helpline',
  survivor: 'survivor people person child baby boy girl man woman family resident',
  rescuer: 'rescuer team volunteer firefighter crew medic worker helicopter dog',
  time: 'hour day night week weekend minute afternoon morning',
  settlement:
    'area village town city community region island road access supply line power electricity ' +
    'communication link coast province',
  weapon:
    'shell rocket missile mortar shot bullet gun round bomb grenade artillery cannon salvo ' +
    'projectile warhead drone gunshot volley',
  court: 'court judge jury tribunal justice magistrate panel judiciary bench',
  police:
    'police policeman officer detective prosecutor authority agent investigator fbi deputy ' +
    'sheriff coroner',
  worker:
    'worker union employee staff pilot driver miner teacher nurse doctor crew labourer laborer ' +
    'firefighter postman docker',
  firm:
    'company firm bank group maker airline chain concern retailer carmaker automaker insurer brewer ' +
    'manufacturer publisher developer lender operator',
  detainee:
    'prisoner hostage detainee captive inmate militant suspect soldier journalist man woman ' +
    'dissident him her them activist pilot crew sailor',
  publication:
    'report statement figure data document video tape photo photograph letter footage result ' +
    'list book transcript name picture detail finding study survey poll communique',
  product:
    'album film movie game product software version car model system service phone website site ' +
    'book single update drug brand',
  assault:
    'attack offensive strike assault raid war missile rocket operation airstrike bombardment ' +
    'invasion incursion counterattack counteroffensive campaign_of_violence',
  inquiry:
    'investigation inquiry enquiry probe review trial lawsuit prosecution case proceeding ' +
    'manhunt',
  pact:
    'deal agreement accord pact treaty bargain compromise settlement truce ceasefire ' +
    'understanding contract peace bloc',
  ballot:
    'election vote seat majority primary poll ballot referendum plebiscite presidency race ' +
    'mandate nomination landslide district state constituency',
  office:
    'office power helm oath post presidency reins throne seat leadership job premiership ' +
    'cabinet government parliament politics',
  approval:
    'approval backing support endorsement praise acclaim confidence blessing assurance ' +
    'recognition',
  law:
    'law bill legislation act amendment budget constitution measure motion decree reform ' +
    'statute ordinance',
  measureUp:
    'share price stock index rate profit sale revenue dollar euro pound yen market cost ' +
    'earnings export import inflation output value percent unemployment demand currency bond ' +
    'futures oil point company firm % income net asset deposit loan origination shipment order volume margin ' +
    'yield loss spending treasury turnover trading dividend result quarter segment operation economy industry equity earning',
  toll: 'toll number death casualty fatality count figure injury',
  talk:
    'talk meeting summit conference session discussion negotiation interview hearing dialogue ' +
    'consultation debate forum',
  message: 'speech address message statement testimony lecture sermon remark keynote',
  money:
    'money fund cash dollar $ £ € million billion euro pound aid donation food water blanket medicine ' +
    'supply relief help assistance support tent shelter rescuer doctor',
  post: 'post job position presidency resignation president minister chairman',
  doubt:
    'doubt accusation allegation concern question objection fear eyebrow issue suspicion complaint',
  crime: 'law rule order sanction regulation treaty agreement embargo right code contract',
  envoy:
    'envoy delegation ambassador minister representative team mission observer emissary ' +
    'diplomat',
  violence: 'war fighting violence clash battle conflict riot gunfire hostility unrest fight',
  claimLike:
    'claim allegation accusation charge idea suggestion report rumor rumour criticism notion ' +
    'speculation concern call',
  suit: 'case lawsuit appeal charge suit motion petition conviction',
  person:
    'man woman people person child minister president official leader aide chief director ' +
    'manager coach officer commissioner nominee judge lawyer defender employee adviser ' +
    'secretary general worker staff executive',
  officeholder:
    'president premier minister chancellor governor mayor king queen pope bishop ambassador ' +
    'secretary chairman chairwoman chief director leader speaker commissioner senator judge ' +
    'justice general commander adviser advisor head vice-president executive candidate nominee ' +
    'member champion captain coach',
  ties: 'tie relation link contact aid funding',
  assets:
    'asset drug weapon document ship passport computer vessel cargo cocaine heroin property ' +
    'file record evidence',
  somebody:
    'he she him her them driver passenger man woman boy girl couple brother sister teenager father mother ' +
    'son daughter child person pair duo',
  vehicle: 'car bus lorry truck train van coach tram taxi motorcycle minibus trailer tractor',
  recording: 'recording tape video clip audio footage call',
  misdeed:
    'murder killing theft robbery rape crime fraud bribery manslaughter burglary arson ' +
    'offence offense assault perjury treason espionage shooting stabbing bombing attack',
  hospital: 'hospital clinic doctor',
  loot: 'painting jewel money cash weapon gun goods item car loot artwork body',
  crowd:
    'fan supporter crowd protester protestor demonstrator marcher mourner well-wisher ' +
    'onlooker spectator activist relative villager resident thousand hundred dozen',
  bad:
    'ruffian thug criminal dictator hypocrite racist fool puppet tyrant bully cheat crook disgrace scandal mistake lie shame farce joke travesty insult outrage tragedy crime ' +
    'failure nonsense liar coward terrorist traitor murderer sham provocation ridiculous ' +
    'absurd unacceptable unfair wrong shameful outrageous illegal racist disgraceful ' +
    'irresponsible dangerous illegitimate unjust immoral cowardly barbaric hypocritical',
} as const;

export type NounClass = keyof typeof NOUN_CLASSES;
