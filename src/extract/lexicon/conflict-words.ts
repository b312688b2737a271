import type { LexiconGroup } from './lexicon-entry.ts';

/** Attacks, what they did to people and things, movements of forces, disasters (PLOVER: ASSAULT, MOBILIZE, RETREAT, COERCE). */
export const CONFLICT_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'attack',
    example: 'Rebels ambushed the convoy.',
    verbs:
      'attack assault ambush raid storm besiege invade bomb bombard shell strafe pound torpedo ' +
      'mortar counterattack overrun retaliate hit_back strike_back fight_back target sabotage ' +
      'hack vandalize vandalise loot torch firebomb set_fire open_fire blow_up detonate explode ' +
      'go_off gun_down shoot_down mow_down bulldoze breach infiltrate snipe barrage fire_upon ' +
      'spray ram rout storm_into break_into shoot_at open_up_on mow stage_attack mount_attack ' +
      'carry_out_attack wipe_out_village gas lob_grenade plant_bomb rig_explosive beat_back ' +
      'repel repulse ransack pillage plunder rampage dynamite booby-trap blitz machine-gun ' +
      'bayonet desecrate annihilate exterminate waylay accost deface overpower outgun outflank ' +
      'outmanoeuvre outmaneuver pepper mastermind perpetrate unleash menace_ship coerce',
    nouns:
      'attack assault ambush raid siege invasion bombing bombardment shelling airstrike ' +
      'air-strike counterattack offensive counteroffensive blast explosion detonation gunfire ' +
      'crossfire fire-fight firefight barrage sabotage hostage-taking cyberattack hacking ' +
      'looting arson onslaught incursion retaliation aggression suicide-attack bomb-attack ' +
      'mortar-attack rocket-attack military-strike missile-strike drone-strike air-strike ' +
      'skirmishing gun-battle gunbattle standoff_armed shootout shoot-out manhunt_for rampage ' +
      'vandalism desecration ransacking pillage reprisal',
  },
  {
    kind: 'attack',
    example: 'Troops clashed with militants near the border.',
    verbs:
      'fight clash battle skirmish wage_war rage combat duel brawl go_war take_arms wage ' +
      'scuffle grapple tussle exchange_fire trade_fire battle_with spar',
    nouns:
      'fighting clash battle skirmish combat war warfare conflict hostility violence bloodshed ' +
      'insurgency infighting firefight carnage bloodbath genocide atrocity jihad crackdown ' +
      'gunfight melee turmoil civil-war fistfight brawl scuffle affray vendetta confrontation',
  },
  {
    kind: 'attack',
    example: 'A gunman killed three guards.',
    verbs:
      'kill murder assassinate slay massacre slaughter execute_civilian behead strangle stab ' +
      'shoot poison lynch gas drown_victim torture rape molest abuse beat beat_up mutilate maim ' +
      'kidnap abduct hijack take_hostage brutalize brutalise assail stone club slap punch kick ' +
      'terrorize terrorise persecute harass bully gang-rape batter lob hurl throw_stone pelt ' +
      'throw_grenade gun murder_of kidnap_for hold_captive mug hack_to_death bludgeon ' +
      'burn_alive stalk intimidate threaten_life oppress repress suppress crush_uprising ' +
      'throttle smother manhandle flog whip cane horsewhip pistol-whip waterboard decapitate ' +
      'disembowel dismember incinerate immolate knife grope fondle ravish sodomize sodomise ' +
      'defile tase taser teargas tear-gas mistreat ill-treat maltreat hound victimise victimize ' +
      'disperse quell',
    nouns:
      'killing murder assassination massacre slaughter beheading shooting stabbing poisoning ' +
      'lynching torture rape molestation abuse beating kidnapping kidnap abduction hijacking ' +
      'slaying manslaughter homicide suicide-bombing persecution harassment pogrom purge ' +
      'kidnapper_act captivity intimidation repression oppression mugging decapitation ' +
      'mistreatment maltreatment flogging lashing battery',
  },
  {
    kind: 'harm',
    example: 'The blast injured 40 people.',
    verbs:
      'wound injure hurt maim displace uproot orphan starve suffer perish die_in bleed ' +
      'claim_life lose_life cost_life take_life leave_dead leave_homeless leave_stranded affect ' +
      'strand trap bury_alive infect paralyze paralyse cripple sicken leave_injured cut_off ' +
      'isolate bereave traumatize traumatise afflict deprive_of_food overwhelm_hospital ' +
      'stricken die_from amputate mangle disfigure concuss scald singe bruise graze lacerate ' +
      'asphyxiate dehydrate sprain fracture dislocate disable incapacitate unaccount impoverish ' +
      'malnourish',
    nouns:
      'casualty fatality injury wound toll death-toll victim dead deaths injured wounded ' +
      'loss_life refugee homelessness displacement suffering bloodstain trauma starvation ' +
      'hardship missing evacuee bereavement missing-person death_count fracture concussion ' +
      'bruise malnutrition dehydration hypothermia',
  },
  {
    kind: 'harm',
    example: 'The storm destroyed hundreds of homes.',
    verbs:
      'damage destroy devastate wreck ruin raze flatten demolish ravage gut level shatter ' +
      'wipe_out wash_away knock_out knock_offline blow_out tear_apart smash disrupt deteriorate ' +
      'overload contaminate pollute burn_down engulf inundate sweep_away obliterate ' +
      'tear_through rip_through batter lash scar topple_tree uproot_tree bring_down_power ' +
      'knock_down cave_in swamp submerge erode mar spoil decimate splinter buckle pulverise ' +
      'pulverize char scorch blacken crumple crack smoulder smolder disintegrate dislodge ' +
      'short-circuit wreak blight wither silt',
    nouns:
      'damage destruction devastation ruin havoc disruption outage blackout contamination ' +
      'pollution setback hole_in desolation',
  },
  {
    kind: 'harm',
    example: 'Twelve people drowned when the ferry sank.',
    verbs: 'drown suffocate burn_death bleed_death choke freeze_death succumb electrocute',
    nouns: 'drowning suffocation',
  },
  {
    kind: 'deployment',
    example: 'The government deployed troops to the border.',
    verbs:
      'deploy redeploy mass mobilize mobilise station dispatch amass garrison reinforce patrol ' +
      'encircle surround blockade cordon move_in pull_out pull_back withdraw retreat ' +
      'evacuate_troop fall_back regroup advance push_into cross_border march_into rearm disarm ' +
      'demobilize demobilise militarize seal_off fortify dig_in occupy capture recapture ' +
      'seize_control retake conquer liberate overrun annex take_control seize_town ' +
      'hold_position drive_out airlift_troop surge_troop scramble_jet intercept shadow track ' +
      'escort_convoy secure_area seal push_back roll_into hold_town cede relinquish_territory ' +
      'surrender_territory hand_over_territory reoccupy demine police_border rotate_troop ' +
      'pull_troop bring_home_troop send_in stand_guard muster bivouac encamp entrench parachute ' +
      'overfly buzz reconnoitre reconnoiter sortie rotate remilitarize outpost comb scour',
    nouns:
      'deployment redeployment mobilization mobilisation withdrawal pullout pull-out pullback ' +
      'retreat occupation capture recapture annexation liberation blockade patrol reinforcement ' +
      'buildup build-up incursion intervention conquest disarmament encirclement ' +
      'exodus surge_of_troop drawdown manoeuvre maneuver exercise_military convoy_of_troop ' +
      'military-exercise wargame sortie overflight flyover reconnaissance foray cordon lockdown ' +
      'repositioning retaking',
  },
  {
    kind: 'disaster',
    example: 'A powerful earthquake hit the island.',
    verbs:
      'crash collide derail capsize sink run_aground quake erupt_volcano flood burst_bank ' +
      'overturn collapse break_out plunge_into crash-land spill leak_oil melt_down hit_coast ' +
      'make_landfall burst swell flare_up spread_to_people run_off_road veer plummet catch_fire ' +
      'blow_ashore skid swerve slam_into plough_into plow_into careen jackknife shake_city jolt ' +
      'rattle_city ignite founder shipwreck sideswipe rear-end overheat malfunction misfire combust ' +
      'overflow crest ditch hydroplane buffet shudder rumble mutate re-erupt spew belch ' +
      'crash-landed',
    nouns:
      'earthquake quake tremor aftershock tsunami flood flooding hurricane typhoon cyclone ' +
      'tornado storm blizzard wildfire blaze fire crash collision derailment wreck shipwreck ' +
      'accident disaster catastrophe epidemic pandemic outbreak famine drought landslide ' +
      'mudslide avalanche eruption heatwave meltdown spill tragedy stampede plague calamity ' +
      'sinking storm-surge derailing pile-up pileup explosion_at_plant inundation mishap ' +
      'contamination_of_water rockfall rockslide bushfire firestorm inferno conflagration ' +
      'rainstorm snowstorm hailstorm sandstorm thunderstorm superstorm deluge downpour ' +
      'cloudburst derailments capsizing infestation',
  },
];
