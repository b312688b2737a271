import type { LexiconGroup } from './lexicon-entry.ts';

/** Calls, visits, meetings, agreements, support (PLOVER: CONSULT, AGREE, COOPERATE, SUPPORT, AID, CONCEDE). */
export const CONTACT_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'call',
    example: 'The president telephoned his counterpart.',
    verbs:
      'telephone phone ring_up email e-mail text contact fax dial call_by_telephone speak_by_telephone speak_by_phone tell_by_telephone make_call',
    nouns: 'telephone-call phone-call telephone-conversation phone-conversation telegram e-mail',
  },
  {
    kind: 'visit',
    example: 'The envoy arrived in Cairo.',
    verbs:
      'visit travel arrive tour fly journey depart land_in return return_to go_to come_to head_to head_for leave_for set_off set_out_for drive_to ' +
      'sail fly_to stop_over pay_visit make_visit make_trip make_pilgrimage turn_up show_up stop_in trek commute land stop_by drop_in embark ' +
      'disembark migrate emigrate immigrate come_back go_back go_home cross_into leave attend enter escort accompany',
    nouns:
      'visit trip tour journey arrival departure pilgrimage stopover voyage travel expedition return flight_to mission_to',
  },
  {
    kind: 'meeting',
    example: 'Ministers discussed the plan in Geneva.',
    verbs:
      'meet discuss negotiate confer consult convene reconvene gather hold_talk hold_meeting hold_summit hold_conference hold_session ' +
      'hold_negotiation hold_interview interview debate talk_to talk_with speak_with speak_to converse mediate broker_talk host ' +
      'attend_meeting attend_summit attend_conference resume_talk sit_down_with huddle parley dine_with lunch_with receive_minister greet ' +
      'get_together assemble participate take_part_in_talk chat mingle deliberate_on bargain haggle preside',
    nouns:
      'meeting talk talks negotiation summit conference interview discussion dialogue session consultation gathering forum congress ' +
      'roundtable seminar hearing symposium assembly convention debate get-together rendezvous encounter reception party_for audience_with mediation ceremony',
  },
  {
    kind: 'agreement',
    example: 'The two governments signed a trade pact.',
    verbs:
      'agree sign ratify reconcile compromise settle_dispute strike_deal reach_agreement reach_deal reach_accord reach_settlement ' +
      'conclude_deal conclude_agreement broker finalize finalise seal_deal make_peace lay_down_arms accede cooperate co-operate collaborate ' +
      'normalize normalise sign_up_to adopt_resolution pass_resolution cease_fire consent concur ally join_force team_up partner unite ' +
      'approve_deal endorse_deal initial negotiate_deal resolve settle harmonize',
    nouns:
      'agreement deal pact treaty accord ceasefire cease-fire truce settlement compromise signing ratification armistice reconciliation ' +
      'resolution protocol memorandum consensus rapprochement understanding cooperation co-operation halt_to partnership alliance convergence approval concord peace-deal',
  },
  {
    kind: 'support',
    example: 'The charity provided food for the refugees.',
    verbs:
      'support back endorse aid help assist donate pledge promise vow commit offer_help offer provide supply give_aid grant contribute ' +
      'fund finance sponsor subsidize subsidise apologize apologise concede_defeat yield relent rescue save free liberate_hostage pardon ' +
      'reprieve forgive welcome praise applaud commend hail laud congratulate thank salute honor_memory defend champion side_with ' +
      'rally_behind stand_by send_aid deliver_aid deliver donate_money shelter feed nurse vaccinate treat cure comfort console ' +
      'mourn_with sympathize sympathise compensate reimburse reward protect guarantee ensure ease relax lift_ban lift_sanction lift_siege waive ' +
      'accept_blame accept_responsibility take_responsibility accept_offer bail_out distribute hand_out reassure raise_money raise_fund raise_million come_forward ' +
      'advocate embrace espouse facilitate volunteer render_assistance extend_help restore_power rebuild reconstruct uphold encourage_effort credit boost',
    nouns:
      'support aid backing endorsement assistance help donation apology concession pledge relief rescue promise commitment praise ' +
      'contribution grant pardon amnesty gift sponsorship bailout compensation reprieve sympathy condolence tribute gratitude thanks ' +
      'congratulation shipment offer_of vow guarantee reconstruction welcome advocacy endorsement ovation reassurance',
  },
];
