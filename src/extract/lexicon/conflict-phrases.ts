import type { LexiconGroup } from './lexicon-entry.ts';

/** Verbs with what stands beside them, and nouns of two words, that tell of attacks, harm, movements of forces and disasters. */
export const CONFLICT_PHRASES: readonly LexiconGroup[] = [
  {
    kind: 'attack',
    example: 'The barracks came under attack.',
    verbs:
      'blow_apart blow_herself blow_himself blow_itself charge_at come_to_blow ' +
      'come_under_attack exchange_shot fire_into force_entry go_rampage hole_up lay_siege ' +
      'lunge_at open_fire_on run_amok set_ablaze set_alight set_off_bomb set_off_explosive ' +
      'spray_bullet strafe_with swarm_over take_shot torch_car trade_blow trade_shot',
    nouns:
      'air-assault air-campaign air-raid artillery-fire bomb-blast bombing-campaign ' +
      'bombing-raid car-bomb car-bombing ground-offensive military-action military-campaign ' +
      'military-operation mortar-fire revenge-attack rocket-fire sniper-fire suicide-bomb ' +
      'terror-attack terrorist-act terrorist-attack truck-bombing',
  },
  {
    kind: 'attack',
    example: 'The two gangs resisted police and came to blows.',
    verbs: 'do_battle grapple_with lock_horn_armed resist_police',
    nouns:
      'counter-insurgency gang-war guerrilla-war sectarian-violence street-battle ' +
      'street-fighting turf-war',
  },
  {
    kind: 'attack',
    example: 'The guard was kicked to death.',
    verbs:
      'beat_to_death burn_to_death crush_rebellion crush_revolt eliminate_militant gang_up ' +
      'kick_to_death knock_unconscious put_down_rebellion put_down_revolt put_down_uprising ' +
      'rough_up shoot_dead stab_to_death stone_to_death strangle_to_death suffocate_victim ' +
      'take_out_militant trample_protester',
    nouns:
      'contract-killing domestic-violence ethnic-cleansing gang-rape hate-crime honor-killing ' +
      'honour-killing ill-treatment killing-spree mass-killing mass-murder sexual-abuse ' +
      'sexual-assault shooting-spree',
  },
  {
    kind: 'harm',
    example: 'The clerk lost consciousness.',
    verbs:
      'come_down_with count_dead die_at_scene fall_victim fight_for_life hover_between ' +
      'leave_jobless leave_without lose_consciousness lose_everything lose_job_after lose_limb ' +
      'lose_sight make_homeless render_homeless weaken_by',
    nouns: 'body-count death-rate',
  },
  {
    kind: 'harm',
    example: 'The fire reduced the mill to rubble.',
    verbs:
      'blow_off choke_with cripple_economy cut_power flatten_house go_dark knock_out_power ' +
      'lay_waste lose_power reduce_to_ash reduce_to_rubble rip_apart rip_from rip_off ' +
      'spoil_crop tear_from tear_off vandalise_grave write_off_car',
    nouns: 'crop-failure food-shortage power-cut power-failure power-outage water-shortage',
  },
  {
    kind: 'deployment',
    example: 'The battalion took up positions on the ridge.',
    verbs:
      'airlift_in call_up chase_out close_in_on come_ashore cordon_off cross_frontier ' +
      'cross_river dislodge_rebel drive_back drive_from evict_rebel fan_out flush_out ' +
      'fly_mission fly_sortie gain_ground give_ground go_ashore hoist_flag hold_ground ' +
      'hold_line hunt_down lock_down lose_control lose_ground man_checkpoint march_on ' +
      'mobilise_reservist move_troop move_up overrun_town parachute_in pin_down place_on_alert ' +
      'police_street pull_force push_north push_south push_toward push_towards put_on_alert ' +
      'put_to_sea raise_flag refuel_in roll_across roll_through send_force set_sail ' +
      'set_up_checkpoint set_up_roadblock stand_by_at steam_toward steam_towards storm_ashore ' +
      'sweep_through take_up_position',
    nouns:
      'call-up landing-operation mop-up naval-blockade naval-exercise peacekeeping-mission ' +
      'peacekeeping-operation troop-deployment troop-increase troop-movement troop-presence ' +
      'troop-reduction troop-withdrawal war-game war-games',
  },
  {
    kind: 'disaster',
    example: 'The trawler burst into flames.',
    verbs:
      'bear_down burst_into burst_into_flame come_off_rail crash_into fall_from_sky ' +
      'go_up_in_flame keel_over lash_coast lose_cabin lose_contact_with make_emergency ' +
      'nosedive_plane plough_through plow_through plunge_off pound_coast roll_over ' +
      'run_into_tree smoulder_on topple_over touch_off_fire',
    nouns:
      'air-crash bridge-collapse building-collapse bus-crash bush-fire car-accident car-crash ' +
      'cave-in chemical-spill cold-snap cold-wave crash-landing emergency-landing flash-flood ' +
      'food-poisoning forest-fire gas-explosion gas-leak heat-wave helicopter-crash ' +
      'mine-collapse mine-explosion natural-disaster near-miss nuclear-accident oil-spill ' +
      'plane-crash radiation-leak road-accident tidal-wave traffic-accident train-crash ' +
      'train-wreck volcanic-eruption',
  },
];
