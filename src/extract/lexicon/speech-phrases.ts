import type { LexiconGroup } from './lexicon-entry.ts';

/** Verbs with what stands beside them, and nouns of two words, that tell of acts of speech. */
export const SPEECH_PHRASES: readonly LexiconGroup[] = [
  {
    kind: 'warning',
    example: 'The harbour master raised the alarm.',
    verbs:
      'put_on_notice raise_alarm raise_alert raise_threat sound_siren sound_warning ' +
      'swear_revenge threaten_action vow_avenge vow_retaliate vow_revenge',
    nouns:
      'bomb-scare bomb-threat death-threat profit-alert security-alert storm-warning ' +
      'terror-alert travel-warning tsunami-warning',
  },
  {
    kind: 'appeal',
    example: 'The union issued an appeal to its members.',
    verbs:
      'appeal_to beg_for beg_to call_back_for clamor_for clamour_for cry_for cry_out_for ' +
      'file_request issue_appeal issue_call issue_plea join_call make_appeal make_demand ' +
      'make_plea make_request plead_with_to press_to pressure_to prevail_on prevail_upon ' +
      'renew_call repeat_call submit_request sue_for_peace table_demand',
    nouns: 'peace-overture peace-plan peace-proposal rallying-cry ransom-demand',
  },
  {
    kind: 'criticism',
    example: 'The deputy lashed out and laid the blame on the mayor.',
    verbs:
      'abuse_verbally accuse_of admonish_publicly argue_over attack_as be_outraged blast_as ' +
      'brand_as cast_aspersion charge_that clash_over denounce_as deplore_killing disapprove_of ' +
      'dismiss_as_nonsense express_alarm express_anger express_impatience express_frustration express_displeasure voice_frustration voice_impatience express_disappointment express_dismay ' +
      'express_doubt express_regret_over fall_out_over fall_out_with haul_over ' +
      'heap_scorn hurl_insult jeer_at knock_plan lay_blame lock_horn pin_blame place_blame ' +
      'point_finger_at pour_cold put_blame quarrel_over question_motive react_angrily row_over ' +
      'shift_blame slam_as spar_over swap_insult take_to_task trade_accusation trade_barb ' +
      'trade_insult vent_anger vent_fury voice_anger voice_dismay voice_doubt voice_fear',
    nouns: 'mud-slinging',
  },
  {
    kind: 'refusal',
    example: 'The council pulled the plug on the scheme.',
    verbs:
      'back_away back_off bar_entry bow_out_of_talk close_door cut_off_aid decline_comment ' +
      'defy_ban defy_call defy_order deny_access deny_entry deny_request desist_from ' +
      'dig_in_heel discount_report dismiss_as dismiss_call dismiss_idea dismiss_suggestion ' +
      'drag_foot drop_out_of_talk freeze_aid freeze_talk frustrate_effort halt_talk hinder_vote ' +
      'hold_back ignore_appeal ignore_call ignore_warning keep_away keep_out kill_bill ' +
      'play_down pour_cold_water pour_scorn_on_idea pull_plug quit_talk refrain_from ' +
      'refuse_comment refuse_entry refuse_permission reject_call reserve_comment ' +
      'resist_pressure shoot_down_idea shoot_down_plan shoot_down_proposal shut_door slam_door ' +
      'stand_in_way stave_off stonewall_on stop_aid storm_out_of_talk suspend_aid suspend_talk ' +
      'throw_out_proposal turn_back_on turn_blind vote_down walk_out_of_talk wash_hand ' +
      'withdraw_offer withdraw_support',
    nouns: 'about-face climb-down non-compliance non-cooperation u-turn',
  },
  {
    kind: 'statement',
    example: 'The coach voiced confidence.',
    verbs:
      'air_report assert_that bemoan_that blurt_out break_news break_story carry_report cast_as ' +
      'certify_that chart_rise chip_in circulate_rumour cite_as claim_credit ' +
      'claim_responsibility comment_on concede_point contend_that deliver_address ' +
      'deliver_speech describe_as detail_plan elaborate_on enlarge_on expand_on express_belief ' +
      'express_confidence express_hope express_interest express_opinion express_optimism ' +
      'express_sadness express_satisfaction express_shock express_sorrow express_surprise ' +
      'express_view fess_up get_word give_address give_detail give_figure give_press ' +
      'give_reason give_speech give_version go_record hold_forth insinuate_that leak_that ' +
      'let_know let_slip lift_lid make_announcement make_clear make_comment make_known ' +
      'make_public make_remark make_speech make_statement note_that own_up phone_in_that ' +
      'portray_in post_on post_online put_record quote_as read_out reel_off remark_on ' +
      'reprise_remark reveal_that run_report shed_light snap_at sob_that speak_about speak_of ' +
      'speak_on spread_rumour spread_word talk_down talk_up tell_conference tell_newspaper ' +
      'tell_parliament tell_reporter text_that underscore_that upload_video venture_that ' +
      'voice_confidence voice_optimism volunteer_that weigh_in whisper_to',
    nouns:
      'acceptance-speech blog-post disclosure-statement inaugural-address keynote-speech ' +
      'news-briefing press-briefing radio-address televised-address tip-off victory-speech',
  },
];
