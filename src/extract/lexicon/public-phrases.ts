import type { LexiconGroup } from './lexicon-entry.ts';

/** Verbs with what stands beside them, and nouns of two words, that tell of politics, law, protest and business. */
export const PUBLIC_PHRASES: readonly LexiconGroup[] = [
  {
    kind: 'politics',
    example: 'The law came into force in March.',
    verbs:
      'adopt_bill adopt_budget adopt_constitution adopt_law adopt_measure adopt_policy ' +
      'approve_bill approve_budget approve_cabinet approve_constitution approve_law ' +
      'back_candidate become_law become_member become_speaker break_off_relation break_tie ' +
      'call_election call_poll call_referendum call_vote canvass_support clinch_majority ' +
      'clinch_nomination cling_to come_into_effect come_into_force come_to_power ' +
      'compete_for_seat contest_poll contest_seat create_ministry create_post create_state ' +
      'cut_relation cut_tax declare_candidacy declare_curfew declare_martial declare_state ' +
      'declare_victory declare_winner defeat_bill defeat_motion delay_election draft_bill ' +
      'draft_constitution draft_law draw_up_constitution draw_up_plan drive_from_power ' +
      'enact_law enact_legislation expel_ambassador face_no-confidence face_vote fill_seat ' +
      'foil_coup force_election force_from_office force_out form_administration form_commission ' +
      'form_committee form_council form_party garner_percent garner_vote go_before_voter ' +
      'go_into_effect go_to_parliament grab_power hand_over_power hold_ballot hold_by-election ' +
      'hold_caucus hold_office hold_plebiscite hold_poll hold_power hold_reins hold_runoff ' +
      'impose_martial introduce_legislation introduce_measure issue_decree launch_coup ' +
      'lead_poll legislate_against lift_state lose_confidence lose_control_of_senate ' +
      'lose_leadership lose_majority lose_no-confidence lower_tax mount_coup name_replacement ' +
      'open_embassy oust_from override_veto pass_act pass_amendment pass_budget ' +
      'pass_constitution pass_motion pass_reform poll_percent postpone_vote proclaim_king ' +
      'proclaim_republic proclaim_state put_forward_bill put_forward_candidate put_name ' +
      'put_to_vote put_up_candidate raise_tax recall_envoy reject_bill reject_budget ' +
      'reject_constitution remove_from_office renounce_citizenship renounce_claim ' +
      'restore_power-sharing return_to_power rule_by_decree schedule_election secure_nomination ' +
      'secure_seat secure_vote seize_power set_election sever_relation sever_tie shake_up ' +
      'share_power sign_bill sign_decree sign_law sign_order stage_coup stay_in_office ' +
      'stay_in_power step_back_from step_into step_up_to summon_ambassador swear_allegiance ' +
      'swear_into sweep_to_power table_bill take_oath take_over_from take_over_presidency ' +
      'take_place_of take_reins take_up_office take_up_post take_up_seat top_poll vacate_post ' +
      'vacate_seat veto_bill vie_for_presidency win_approval_of_parliament win_backing_of_party ' +
      'win_control win_mandate withdraw_ambassador',
    nouns:
      'ballot-count budget-vote confidence-motion confidence-vote confirmation-hearing ' +
      'diplomatic-recognition diplomatic-tie early-election election-campaign election-defeat ' +
      'election-result election-victory election-win eu-membership exit-poll general-election ' +
      'government-formation impeachment-trial impeachment-vote leadership-bid ' +
      'leadership-challenge leadership-contest leadership-election leadership-race ' +
      'local-election martial-law mayoral-election municipal-election opinion-poll ' +
      'parliamentary-election party-conference party-congress power-struggle power-vacuum ' +
      'presidential-bid presidential-campaign presidential-election presidential-race re-run ' +
      'senate-vote snap-election tax-cut tax-increase tax-reform tax-rise voter-registration',
  },
  {
    kind: 'legal',
    example: 'The clerk pleaded innocent.',
    verbs:
      'adjourn_trial admit_charge admit_manslaughter admit_murder announce_verdict ' +
      'appear_before audit_account award_costs award_damages ban_for bar_entering be_at_large ' +
      'begin_investigation begin_trial breach_order break_curfew break_out_of_jail break_rule ' +
      'break_up_ring bring_before bring_in_for_questioning bring_lawsuit bring_prosecution ' +
      'caution_suspect cheat_on cite_for cite_in_complaint clear_name close_case come_to_court ' +
      'come_to_trial commit_fraud commit_murder commit_offence commit_offense commit_perjury ' +
      'commit_robbery confess_crime confess_murder confess_to convene_jury crack_case ' +
      'cross-examine_witness deal_drug delay_trial deliver_verdict deny_appeal ' +
      'depose_witness dismiss_appeal dismiss_charge ' +
      'dismiss_lawsuit dismiss_suit do_time drop_case drop_lawsuit drop_prosecution drop_suit ' +
      'escape_from_custody evade_arrest evade_capture examine_evidence execute_by face_arrest ' +
      'face_count face_court face_deportation face_execution face_extradition face_fine ' +
      'face_indictment face_inquiry face_investigation face_jail face_lawsuit face_penalty ' +
      'face_prison face_prosecution face_year fake_document find_liable ' +
      'find_responsible fine_for flee_custody flee_justice flout_ban flout_law foil_plot ' +
      'forge_document gain_custody gather_evidence give_himself_up go_on_trial go_to_court ' +
      'go_to_jail go_to_prison go_to_trial grant_appeal grant_custody grant_injunction ' +
      'grant_parole grant_stay ground_fleet halt_trial hand_down hand_down_sentence haul_before ' +
      'haul_into_court hear_appeal hear_argument hear_witness hold_accountable hold_at_prison ' +
      'hold_for_questioning hold_in_custody hold_in_jail hold_in_prison hold_incommunicado ' +
      'hold_liable hold_on_charge hold_on_suspicion hold_that_law hold_without impose_ban ' +
      'impose_penalty impose_restriction impose_sentence impound_car interrogate_about ' +
      'interview_under investigate_whether issue_ban issue_indictment issue_injunction ' +
      'issue_order_against issue_ruling issue_subpoena issue_summons jump_bail launch_inquiry ' +
      'launch_investigation launch_lawsuit launder_through lead_away lie_under_oath ' +
      'lift_immunity lock_away lock_up lodge_appeal lose_appeal lose_custody open_inquiry ' +
      'open_investigation open_trial order_arrest order_detention order_inquiry ' +
      'order_investigation order_probe order_release order_search order_to_stand order_trial ' +
      'outlaw_party overturn_conviction pardon_convict pass_sentence pay_damages pay_penalty ' +
      'place_under plead_innocent plead_no possess_drug postpone_trial probe_into probe_whether ' +
      'pronounce_guilty pronounce_sentence put_behind_bar put_in_jail quash_conviction ' +
      'question_about question_over reach_verdict read_right regulate_against reject_appeal ' +
      'reopen_case reopen_investigation resume_trial return_guilty reverse_conviction ' +
      'reverse_decision reverse_ruling review_case review_evidence revoke_citizenship ' +
      'revoke_visa rule_for rule_illegal rule_on rule_that rule_unconstitutional seek_custody ' +
      'seek_damage seek_death seek_extradition seek_injunction seek_warrant select_jury ' +
      'send_to_jail send_to_prison serve_month serve_time serve_year settle_claim skip_bail ' +
      'smuggle_into solve_crime solve_murder stake_out stand_accused stand_in_dock start_trial ' +
      'strike_out_claim strip_citizenship sue_for surrender_to swear_in_jury ' +
      'take_away_in_handcuff take_before take_in_for_questioning throw_in_jail throw_in_prison ' +
      'throw_into_jail throw_out_charge throw_out_conviction throw_out_lawsuit tow_away ' +
      'traffic_in turn_herself turn_himself turn_themselves uncover_plot uphold_ban ' +
      'uphold_conviction uphold_ruling uphold_sentence waive_immunity win_appeal win_custody ' +
      'win_damage win_injunction',
    nouns:
      'antitrust-case antitrust-suit appeal-hearing arms-embargo arms-smuggling arrest-warrant ' +
      'assault-charge asset-freeze bail-hearing break-in bribery-charge bribery-scandal ' +
      'civil-action civil-case civil-suit closing-argument closing-statement corruption-case ' +
      'corruption-charge corruption-probe corruption-scandal corruption-trial court-action ' +
      'court-appearance court-decision court-hearing court-order criminal-case criminal-charge ' +
      'criminal-investigation criminal-trial cross-examination custody-case custody-dispute ' +
      'custody-hearing divorce-proceeding drug-charge drug-trafficking economic-sanction ' +
      'extradition-hearing federal-investigation firing-squad fraud-case fraud-investigation ' +
      'fraud-trial gag-order guilty-verdict hold-up house-search insider-trading jail-break ' +
      'jury-selection legal-dispute legal-proceeding lethal-injection libel-action libel-case ' +
      'libel-suit life-term manslaughter-trial match-fixing money-laundering murder-case ' +
      'murder-charge murder-conviction murder-inquiry murder-investigation murder-trial ' +
      'oil-embargo opening-statement patent-suit paternity-suit people-smuggling police-inquiry ' +
      'police-investigation police-operation police-probe police-raid police-search ' +
      'preliminary-hearing pretrial-hearing prison-break prison-escape re-arrest round-up ' +
      'search-warrant security-clampdown sting-operation tax-evasion terrorism-charge test-case ' +
      'trade-embargo trade-sanction travel-ban un-sanction undercover-operation vote-rigging',
  },
  {
    kind: 'protest',
    example: 'The dockers took part and erected barricades.',
    verbs:
      'begin_strike block_highway block_road block_street block_traffic blockade_port ' +
      'blockade_road brandish_placard burn_car burn_portrait call_strike carry_banner ' +
      'carry_flag carry_placard carry_sign chain_herself chain_himself chant_anti clog_street ' +
      'converge_on_capital converge_on_square down_tools end_strike erect_barricade fill_street ' +
      'flood_street go_hunger go_slow hold_banner hold_march hold_placard hold_sit-in ' +
      'hold_strike hurl_egg join_march join_protest join_rally join_strike lay_wreath_protest ' +
      'lead_march lead_protest lead_rally lock_themselves mass_outside occupy_factory ' +
      'occupy_office occupy_square parade_through pelt_with picket_outside pour_into_street ' +
      'ransack_office rebel_against refuse_to_work revolt_against rise_up_against ' +
      'stage_hunger stage_march stage_riot stage_sit-in stage_walk-out start_strike ' +
      'storm_embassy storm_parliament take_to_streets throw_egg torch_effigy ' +
      'turn_out_to_protest wave_banner wave_sign work_to_rule',
    nouns:
      'army-mutiny candlelight-vigil food-riot general-strike go-slow human-chain ' +
      'industrial-action labor-dispute labour-dispute looting-spree mass-demonstration ' +
      'mass-rally peasant-revolt picket-line pilot-strike prison-riot protest-march ' +
      'protest-rally race-riot rail-strike sit-down slogan-chanting street-protest street-riot ' +
      'transport-strike wildcat-strike work-stoppage',
  },
  {
    kind: 'business',
    example: 'The new phone went on sale in May.',
    verbs:
      'acquire_stake add_percent announce_buyback announce_cut announce_layoff ' +
      'announce_loss announce_merger announce_profit announce_result announce_sale ' +
      'bankroll_film book_loss book_order book_profit boost_output boost_production bottom_out ' +
      'break_ground bring_to_market build_airport build_bridge build_factory build_pipeline ' +
      'build_road buy_back_share buy_share buy_stake cancel_flight change_hand climb_percent ' +
      'close_branch close_higher close_lower close_mine close_shop come_on_market ' +
      'complete_acquisition complete_deal complete_purchase complete_sale consider_bid ' +
      'consider_offer consider_sale contract_out creep_up cut_capacity cut_dividend cut_output ' +
      'cut_production cut_rating dispose_of downgrade_rating drop_percent edge_higher ' +
      'edge_lower expand_capacity explore_sale export_oil ' +
      'extend_deadline_for_offer fall_percent file_for_chapter finalise_sale ' +
      'float_share freeze_hiring freeze_price freeze_wage gain_point gain_share ' +
      'go_into_administration go_into_production go_into_receivership go_on_sale gobble_up ' +
      'ground_plane halt_trading hike_price hike_rate hit_market hit_shelf hold_share ' +
      'hold_stake inch_down inch_up increase_bid increase_offer increase_price ' +
      'increase_production increase_stake issue_bond issue_share jump_percent launch_bid ' +
      'launch_offer launch_product launch_service launch_takeover level_off lose_customer ' +
      'lose_percent lose_point lose_share lower_cost make_bid make_loss make_money ' +
      'make_profit nudge_up offer_discount open_higher open_lower open_outlet ' +
      'open_route open_shop own_percent own_stake pay_back pay_dividend pay_off pay_out ' +
      'place_share plan_cut plan_layoff plunge_percent poach_executive post_earnings ' +
      'post_result post_revenue post_sale privatise_firm pull_from_market pump_oil ' +
      'put_on_market put_up_for_sale quote_at raise_bid raise_dividend raise_rating rate_share ' +
      'recall_car reduce_output reduce_price reduce_staff reduce_stake ' +
      'repay_debt report_income report_quarter report_result report_revenue report_sale ' +
      'resume_flight rise_percent scoop_up scrap_plant sell_asset sell_product sell_share ' +
      'sell_stake sell_unit set_up_company set_up_factory set_up_venture shed_percent ship_oil ' +
      'shut_factory shut_plant sign_lease sign_supplier slash_cost slash_job slash_price ' +
      'slip_percent slump_percent snap_up soar_percent start_business supply_gas ' +
      'suspend_flight suspend_service suspend_trading swell_to take_control_of_company ' +
      'take_majority take_off_market take_over_company tick_up total_dollar trade_down ' +
      'trade_higher trade_lower trade_up tumble_percent turn_profit upgrade_rating win_customer ' +
      'wind_down wind_up_company withdraw_from_market',
    nouns:
      'ad-campaign advertising-campaign annual-profit annual-result asset-sale ' +
      'bankruptcy-filing bond-issue bond-offering budget-cut buyout-offer cash-flow chapter-11 ' +
      'cost-cut credit-crunch debt-default debt-restructuring factory-closure fare-increase ' +
      'hiring-freeze hostile-bid hostile-takeover job-reduction leveraged-buyout licensing-deal ' +
      'liquidity-crisis management-buyout market-crash marketing-campaign merger-agreement ' +
      'merger-deal merger-plan net-income net-loss net-profit operating-loss operating-profit ' +
      'pay-cut pay-freeze pay-rise plant-closing plant-closure pretax-profit price-cutting ' +
      'price-fall price-hike price-increase price-war product-launch product-recall ' +
      'promotion-campaign public-offering quarterly-loss quarterly-profit quarterly-result ' +
      'rate-hike rate-increase rate-reduction restructuring-charge rights-issue sales-campaign ' +
      'sales-growth share-buyback share-gain share-issue share-offer share-offering share-swap ' +
      'spending-cut stake-sale stock-buyback stock-listing stock-offering stock-swap ' +
      'store-closure store-opening supply-contract supply-deal takeover-attempt takeover-offer ' +
      'trade-dispute trade-war wage-freeze wage-increase',
  },
];
