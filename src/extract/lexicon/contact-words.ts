import type { LexiconGroup } from './lexicon-entry.ts';

/** Calls, visits, meetings, agreements, support (PLOVER: CONSULT, AGREE, COOPERATE, SUPPORT, AID, CONCEDE). */
export const CONTACT_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'call',
    example: 'The president telephoned his counterpart.',
    verbs:
      'telephone phone ring_up email e-mail text contact fax dial call_by_telephone ' +
      'speak_by_telephone speak_by_phone tell_by_telephone make_call cable telex page',
    nouns: 'telephone-call phone-call telephone-conversation phone-conversation telegram e-mail',
  },
  {
    kind: 'visit',
    example: 'The envoy arrived in Cairo.',
    verbs:
      'visit travel arrive tour fly journey depart land_in return return_to go_to come_to ' +
      'head_to head_for leave_for set_off set_out_for drive_to sail fly_to stop_over pay_visit ' +
      'make_visit make_trip make_pilgrimage turn_up show_up stop_in trek commute land stop_by ' +
      'drop_in embark disembark migrate emigrate immigrate come_back go_back go_home cross_into ' +
      'leave enter escort accompany check_in_at stop_at tour_site inspect_site fly_in fly_out ' +
      'fly_home head_home head_back set_foot slip_into sneak_into flee_to run_away defect_to ' +
      'escape_to cross_over reach_shore trek_to journey_to detour drop_by roam drive_into ' +
      'sail_into wade_ashore travel_with hitchhike hike dock moor berth vacation holiday ' +
      'honeymoon sightsee board alight traverse criss-cross crisscross globe-trot shuttle',
    nouns:
      'visit trip tour journey arrival departure pilgrimage stopover voyage travel expedition ' +
      'return flight_to mission_to landing_of homecoming walkabout sightseeing',
  },
  {
    kind: 'meeting',
    example: 'Ministers discussed the plan in Geneva.',
    verbs:
      'meet attend discuss negotiate confer consult convene reconvene gather hold_talk ' +
      'hold_meeting hold_summit hold_conference hold_session hold_negotiation hold_interview ' +
      'interview debate talk_to talk_with speak_with speak_to converse mediate broker_talk host ' +
      'attend_meeting attend_summit attend_conference resume_talk sit_down_with huddle parley ' +
      'dine_with lunch_with receive_minister greet get_together assemble participate ' +
      'take_part_in_talk chat mingle deliberate_on bargain haggle preside sit_down huddle_with ' +
      'interview_with hold_audience hold_dialogue hold_discussion brief_by hammer_out wrap_up ' +
      'wrap_up_visit break_bread caucus_with compare_note review_situation exchange_view ' +
      'hold_news hold_hearing interview_for receive_delegation receive_president ' +
      'welcome_minister face_off_in_debate join_talk enter_talk open_talk rejoin_talk ' +
      'brainstorm workshop liaise dine breakfast banquet rendezvous debrief grill',
    nouns:
      'meeting talk talks negotiation summit conference interview discussion dialogue session ' +
      'consultation gathering forum congress roundtable seminar symposium assembly ' +
      'convention debate get-together rendezvous encounter reception party_for audience_with ' +
      'mediation ceremony face-to-face one-on-one news-conference press-conference ' +
      'working-group banquet workshop colloquium plenary plenum powwow huddle confab diplomacy ' +
      'bargaining debriefing teleconference videoconference webinar luncheon conversation',
  },
  {
    kind: 'agreement',
    example: 'The two governments signed a trade pact.',
    verbs:
      'agree sign ratify reconcile compromise settle_dispute strike_deal reach_agreement ' +
      'reach_deal reach_accord reach_settlement conclude_deal conclude_agreement broker ' +
      'finalize finalise seal_deal make_peace lay_down_arms accede cooperate co-operate ' +
      'collaborate normalize normalise sign_up_to adopt_resolution pass_resolution cease_fire ' +
      'consent concur ally join_force team_up partner unite approve_deal endorse_deal initial ' +
      'negotiate_deal resolve settle harmonize shake_hand stitch_up bury_hatchet come_together ' +
      'patch_up mend_fence restore_relation establish_relation resume_relation iron_out ' +
      'thrash_out hammer_out_deal give_approval give_consent give_nod give_blessing sign_off ' +
      'sign_on reach_compromise reach_consensus reach_understanding reach_truce call_truce ' +
      'announce_ceasefire observe_ceasefire hold_fire find_common pledge_cooperation ' +
      'pool_resource subscribe_to join_treaty ink pact countersign unify green-light greenlight',
    nouns:
      'agreement deal pact treaty accord ceasefire cease-fire truce settlement compromise ' +
      'signing ratification armistice reconciliation resolution protocol memorandum consensus ' +
      'rapprochement understanding cooperation co-operation halt_to partnership convergence ' +
      'approval concord peace-deal handshake normalisation normalization thaw détente detente ' +
      'peace-agreement trade-pact peace-treaty go-ahead communiqué entente compact covenant',
  },
  {
    kind: 'support',
    example: 'The charity provided food for the refugees.',
    verbs:
      'support back endorse aid help assist donate pledge promise vow commit offer_help offer ' +
      'provide supply give_aid grant contribute fund finance sponsor subsidize subsidise ' +
      'apologize apologise concede_defeat yield relent rescue save free liberate_hostage pardon ' +
      'reprieve forgive welcome praise applaud commend hail laud congratulate thank salute ' +
      'honor_memory defend champion side_with rally_behind stand_by send_aid deliver_aid ' +
      'deliver donate_money shelter feed nurse vaccinate treat cure comfort console mourn_with ' +
      'condole offer_condolence send_condolence sympathize sympathise compensate reimburse ' +
      'reward protect guarantee ensure ease relax lift_ban lift_sanction lift_siege waive ' +
      'accept_blame accept_responsibility take_responsibility accept_offer bail_out distribute ' +
      'hand_out reassure raise_money raise_fund raise_million come_forward advocate embrace ' +
      'espouse facilitate volunteer render_assistance extend_help restore_power rebuild ' +
      'reconstruct uphold encourage_effort credit boost secure_release enlist reunite revive ' +
      'resuscitate administer_aid airlift air-drop airdrop pour_in pump_in pledge_aid ' +
      'cancel_debt write_off_debt forgive_debt waive_fee grant_asylum give_shelter ' +
      'take_in_refugee house_refugee open_heart give_money give_food give_water give_help ' +
      'give_hope give_support give_life dig_out_survivor pull_survivor pull_body recover_body ' +
      'find_survivor find_alive restore reopen_road restore_service clear_road light_candle ' +
      'lay_wreath lay_flower observe_silence pay_respect throw_weight line_up_behind ' +
      'come_to_aid come_to_rescue come_to_defence hold_fund-raiser raise_awareness stand_behind ' +
      'rally_round put_up_money match_donation set_up_camp set_up_hospital set_up_fund ' +
      'set_up_kitchen set_up_shelter set_up_centre set_up_center allow permit spare exempt ' +
      'extend_offer extend_deadline grant_request honor_request vouch_for evacuate rehouse ' +
      'resettle strengthen secure acquiesce give_way cave_in_to_demand bow_to_pressure ' +
      'make_concession yield_to back_plan toast cheer cheer_on bandage rehabilitate capitulate ' +
      'succor succour befriend bankroll co-sponsor cosponsor second extol eulogise eulogize ' +
      'empathise empathize unfreeze unblock allocate earmark replenish relieve alleviate ' +
      'mitigate assuage allay bolster buttress undergird smooth intercede assent coordinate co-ordinate expedite entertain_troop',
    nouns:
      'support aid backing endorsement assistance help donation apology concession pledge ' +
      'relief rescue promise commitment praise contribution grant pardon amnesty gift ' +
      'sponsorship bailout compensation reprieve sympathy condolence tribute gratitude thanks ' +
      'congratulation shipment offer_of vow guarantee reconstruction welcome advocacy ovation ' +
      'reassurance airdrop delivery distribution airlift fund-raiser fundraiser telethon ' +
      'relief-effort rescue-operation rescue-effort humanitarian-aid food-aid hospitality evacuation ' +
      'solidarity evacuation_of_civilian lifeline godsend moratorium debt-relief thanksgiving ' +
      'cleanup freeing rehabilitation endowment bequest scholarship stipend fundraising ' +
      'vaccination immunisation immunization clemency commutation forgiveness leniency remorse ' +
      'accolade homage outpouring generosity rebuilding restoration',
  },
];
