import type { LexiconGroup } from './lexicon-entry.ts';

/** Verbs with what stands beside them, and nouns of two words, that tell of calls, visits, meetings, agreements and support. */
export const CONTACT_PHRASES: readonly LexiconGroup[] = [
  {
    kind: 'call',
    example: 'The clerk sent an email to her employer.',
    verbs:
      'alert_by answer_phone buzz_by call_911 call_999 call_emergency dial_emergency ' +
      'establish_contact exchange_email exchange_letter exchange_message get_hold ' +
      'get_touch hang_up keep_touch lose_touch make_contact radio_for reach_by_phone ' +
      'reach_by_telephone send_email send_letter send_message send_note send_telegram send_word ' +
      'speak_over_phone write_to',
    nouns:
      'conference-call distress-call distress-signal emergency-call hotline-call phone-in ' +
      'text-message',
  },
  {
    kind: 'visit',
    example: 'The delegation set off on a tour.',
    verbs:
      'arrive_back arrive_home board_flight board_plane board_train boat_to bus_to call_in_at ' +
      'check_into check_out check_out_of come_ashore_at come_home cross_border_into ' +
      'cycle_to disembark_at dock_at drop_anchor ferry_to flee_into fly_over ' +
      'go_abroad go_exile go_overseas go_visit hike_to jet_in jet_off jet_to land_at ' +
      'make_journey make_pilgrimage_to make_stop make_stopover make_tour make_way march_home ' +
      'motor_to move_abroad navigate_to pass_by pass_through pay_call pay_respects_at ' +
      'relocate_abroad ride_to seek_refuge set_foot_in set_off_on set_sail_for shuttle_between ' +
      'smuggle_himself stay_at steal_into stop_off swing_by swing_through take_flight ' +
      'take_off_for take_refuge take_trip touch_down_in tour_ruin venture_into visit_with ' +
      'walk_to wing_to',
    nouns:
      'day-trip field-trip flying-visit official-visit re-entry road-trip shuttle-mission ' +
      'state-tour state-visit surprise-visit trade-mission working-visit world-tour',
  },
  {
    kind: 'meeting',
    example: 'She met with the envoy.',
    verbs:
      'adjourn_talk attend_ceremony attend_conference_on attend_talk bargain_with ' +
      'begin_negotiation begin_talk caucus_on chair_meeting chair_session chair_talk come_face ' +
      'complete_talk conclude_talk conference_with consult_with continue_negotiation ' +
      'continue_talk encounter_minister end_talk exchange_pleasantry go_talk haggle_over ' +
      'have_audience have_breakfast have_dinner have_discussion have_lunch have_meeting ' +
      'have_talk have_tea hold_brief hold_briefing hold_closed-door hold_consultation ' +
      'hold_debate hold_emergency hold_forum hold_hearing_on hold_private hold_round ' +
      'hold_seminar hold_workshop host_conference host_meeting host_summit host_talk ' +
      'liaise_with lunch_at mediate_between meet_behind meet_up meet_with negotiate_with ' +
      'open_negotiation reason_with resume_negotiation return_to_table reunite_at sit_across ' +
      'sit_down_to sound_out sponsor_talk start_negotiation start_talk swap_view ' +
      'talk_about_with talk_through thrash_out_with wrap_up_talk',
    nouns:
      'board-meeting committee-hearing congressional-hearing senate-hearing cabinet-meeting contract-talk council-meeting crisis-meeting crisis-talk ' +
      'emergency-meeting emergency-session merger-talk peace-conference peace-effort ' +
      'peace-negotiation peace-process peace-talk peace-talks photo-op photo-opportunity ' +
      'round-table shareholder-meeting shuttle-diplomacy summit-meeting trade-negotiation ' +
      'trade-talk working-dinner working-lunch',
  },
  {
    kind: 'agreement',
    example: 'The owners reached a compromise and shook hands.',
    verbs:
      'abide_by accede_to_treaty accept_deal accept_plan accept_proposal accept_term ' +
      'accept_truce bury_difference call_ceasefire clinch_agreement clinch_contract clinch_deal ' +
      'close_deal come_to_agreement come_to_term come_to_understanding cut_deal ' +
      'declare_ceasefire declare_truce do_deal end_boycott ' +
      'end_standoff enter_agreement enter_pact enter_partnership ' +
      'establish_tie exchange_ambassador exchange_prisoner find_compromise find_consensus ' +
      'forge_alliance forge_partnership form_alliance form_partnership hammer_out_agreement ' +
      'hammer_out_compromise honor_agreement honour_agreement implement_accord ' +
      'implement_agreement implement_deal join_hand join_pact lay_down_gun lay_down_weapon ' +
      'make_deal make_pact make_up_with meet_halfway mend_tie negotiate_agreement ' +
      'negotiate_ceasefire negotiate_release negotiate_settlement negotiate_truce ' +
      'normalise_relation normalize_relation reach_ceasefire reach_pact reach_peace reach_terms ' +
      'reconcile_with renew_tie resolve_difference restore_tie resume_tie rubber-stamp_deal ' +
      'set_aside_difference settle_difference strike_accord strike_bargain strike_compromise ' +
      'swap_prisoner uphold_truce work_out_agreement work_out_compromise work_out_deal',
    nouns:
      'arms-deal ceasefire-agreement coalition-agreement coalition-deal coalition-pact ' +
      'debt-deal draft-agreement extradition-treaty framework-agreement gas-deal hostage-deal ' +
      'joint-declaration joint-venture oil-deal peace-accord peace-settlement prisoner-exchange ' +
      'prisoner-swap tie-up trade-accord trade-agreement trade-deal',
  },
  {
    kind: 'support',
    example: 'The villagers offered shelter and lent a hand.',
    verbs:
      'adopt_village appreciate_help back_away_from_threat back_down beef_up bow_to bring_aid ' +
      'bring_food bring_relief bring_to_safety carry_to_safety cave_to chip_in_to clear_rubble ' +
      'come_out_for come_out_in_favor come_out_in_favour come_to_assistance come_to_help ' +
      'deliver_food deliver_supply dig_for dig_out distribute_food drop_claim drop_demand ' +
      'drop_objection drop_opposition ease_curfew ease_restriction ease_sanction endorse_as ' +
      'evacuate_resident express_condolence express_gratitude express_regret express_remorse ' +
      'express_solidarity express_sorrow_over express_support express_sympathy express_thanks ' +
      'fly_in_aid foot_bill free_up give_assistance give_backing give_blood give_in_to ' +
      'give_shelter_to go_free_after grant_amnesty grant_concession grant_pardon grieve_with ' +
      'host_refugee laud_as lead_prayer_for lead_to_safety lend_hand lend_support lend_weight ' +
      'lift_blockade lift_curfew lift_embargo lift_restriction light_candle_for make_amend ' +
      'make_apology make_contribution make_donation make_pledge nurse_back offer_aid ' +
      'offer_amnesty offer_apology offer_assistance offer_concession offer_reward offer_support ' +
      'offer_sympathy pay_for_funeral pay_homage pay_tribute pledge_money pledge_support ' +
      'promise_aid prop_up provide_aid provide_shelter pull_alive pull_to_safety put_up_refugee ' +
      'reach_out relax_rule render_aid repair_damage restock_shelter resuscitate_victim ' +
      'rush_aid rush_help rush_supply sanction_release save_life say_sorry send_doctor ' +
      'send_food send_help send_relief send_supply set_aside_money set_free shore_up spare_life ' +
      'speak_up_for stand_up_for stand_with stick_by stick_up_for subsidise_fare ' +
      'take_in_orphan underwrite_cost voice_support',
    nouns:
      'aid-delivery aid-effort aid-operation aid-package aid-pledge aid-shipment bail-out ' +
      'benefit-concert blood-drive charity-auction charity-concert clean-up cleanup-effort ' +
      'debt-cancellation disaster-relief donor-pledge emergency-aid food-distribution ' +
      'fund-raising hostage-release prisoner-release rebuilding-effort reconstruction-effort ' +
      'recovery-effort recovery-operation relief-campaign relief-mission relief-operation ' +
      'relief-work rescue-attempt rescue-bid rescue-mission rescue-package rescue-plan ' +
      'rescue-work search-effort search-operation standing-ovation',
  },
];
