import type { LexiconGroup } from './lexicon-entry.ts';

/** Politics, law, protest, business (PLOVER: COERCE, SANCTION, PROTEST, and what it leaves out). */
export const PUBLIC_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'politics',
    example: 'Parliament elected a new speaker.',
    verbs:
      'elect re-elect reelect vote ballot nominate appoint reappoint name choose select pick ' +
      'designate install anoint inaugurate swear_in take_office take_over take_power take_helm ' +
      'assume_office resign step_down step_aside quit bow_out retire sack oust depose topple ' +
      'overthrow unseat impeach dethrone dismiss replace succeed supplant reshuffle run_for ' +
      'stand_for run_in campaign canvass contest_election field_candidate legislate enact ' +
      'pass_law pass_bill pass_legislation amend repeal ratify_constitution approve adopt ' +
      'dissolve disband prorogue secede recognize recognise proclaim_independence ' +
      'declare_independence declare_war declare_emergency form_government form_cabinet reform ' +
      'devolve decree promulgate govern rule_country reign head lead_party chair preside_over ' +
      'serve_as _president become_minister become_leader become_chairman become win_election ' +
      'win_vote win_seat win_majority lose_election lose_vote concede_election register_voter ' +
      'withdraw_candidacy withdraw_nomination confirm_nominee present_candidate fill_post ' +
      'shuffle be_president be_minister be_governor be_ambassador restructure overhaul revamp ' +
      'drop_nominee promote demote abdicate crown enthrone defect nationalize nationalise ' +
      'privatize privatise democratize federate merge_party rig postpone_election poll caucus ' +
      'filibuster relinquish leave_office leave_post stay_on resume_office decide found ' +
      'announce_resignation announce_candidacy cancel call_off postpone tender_resignation ' +
      'submit_resignation accept_resignation hold_election hold_vote hold_referendum stand_down ' +
      'break_away separate_from gain_independence win_independence win_power sweep_power ' +
      'assign_portfolio establish set_up create_commission usher_in join reinstate take_role ' +
      'serve_in serve tap stump swear_in_as rule_over govern_with lead_country lead_government ' +
      'head_up take_charge take_over_as seek_office seek_nomination seek_reelection concede ' +
      'poll_vote cast_vote cast_ballot count_ballot go_to_poll turn_out hold_primary ' +
      'hold_congress announce_bid drop_out pull_out_of_race withdraw_from_race throw_hat ' +
      'name_successor fill_vacancy vet_candidate approve_nominee block_nominee confirm_as ' +
      'pick_as nominate_as announce_nomination announce_appointment give_mandate table_motion ' +
      'introduce_bill pass_measure sign_into_law push_through bring_down_government ' +
      'bring_to_power restore_democracy impose_rule lift_rule declare_rule redraw ' +
      'unveil_cabinet unveil_government reopen_embassy close_embassy recall_ambassador ' +
      'expel_diplomat cut_tie sever rejoin accede_to admit_member expand_membership integrate ' +
      'devolve_power hand_power transfer_power cede_power cling_to_power assume_duty ' +
      'assume_role take_seat take_job take_post leave_job lose_seat lose_post win_nomination ' +
      'win_presidency survive_vote toughen_law rewrite ban_party legalize legalise redistrict ' +
      'poll_well trail_in_poll lead_in_poll move_portfolio retire_from switch_party co-opt ' +
      'electioneer outvote sideline marginalise marginalize enfranchise disenfranchise colonise ' +
      'colonize decolonise partition reunify deputise deputize co-chair redraft knight decorate ' +
      'outpoll vie deregulate regulate gerrymander politicise politicize radicalise radicalize ' +
      'purge rubber-stamp fast-track institute mandate',
    nouns:
      'election by-election vote voting poll ballot balloting referendum plebiscite primary ' +
      'nomination appointment selection resignation candidacy candidature campaign inauguration ' +
      'swearing-in coup putsch ouster overthrow impeachment dismissal reshuffle reform ' +
      'legislation enactment amendment repeal secession independence recognition dissolution ' +
      'declaration decree succession presidency takeover_of_power confirmation abdication ' +
      'coronation retirement handover transition landslide runoff run-off no-confidence ' +
      'manifesto decision reshuffling replacement promotion law bill motion_of_confidence ' +
      'reelection re-election victory defeat_of premiership partition unification reunification ' +
      'vote-count turnout tally_of_vote power-sharing devolution accession primary-election ' +
      'cabinet-reshuffle inquest_public caucus ratification_vote founding ' +
      'takeover_of_government vacancy junta_rule mandate regime-change overhaul ' +
      'successor-choice formation defection reinstatement removal abolition rerun recount ' +
      'decentralisation decentralization deregulation liberalisation liberalization ' +
      'dictatorship annulment proclamation promulgation',
  },
  {
    kind: 'legal',
    example: 'Police arrested two suspects.',
    verbs:
      'arrest detain charge indict arraign try_case prosecute convict sentence jail imprison ' +
      'intern incarcerate acquit exonerate rule overturn uphold_verdict quash sue subpoena ' +
      'summon_witness extradite deport expel_illegal fine penalize penalise sanction ban outlaw ' +
      'prohibit bar forbid suspend revoke investigate probe inspect interrogate ' +
      'question_suspect search raid_home confiscate impound seize_asset freeze_asset testify ' +
      'plead plead_guilty appeal_ruling appeal_conviction appeal_sentence appeal_verdict remand ' +
      'release_bail parole hang execute put_to_death find_guilty hold_contempt hold_custody ' +
      'put_on_trial stand_trial face_trial face_charge file_suit file_lawsuit file_appeal ' +
      'file_complaint file_motion file_charge file press_charge bring_charge bring_case ' +
      'drop_charge serve_sentence serve_term accuse_formally admit_guilt violate_law violate ' +
      'infringe break_law commit_crime smuggle traffic bribe embezzle launder defraud forge ' +
      'steal rob burgle steal_from cheat swindle perjure obstruct_justice levy impose enforce ' +
      'litigate adjudicate arbitrate award_damage pay_fine turn_in hand_over_suspect nab ' +
      'apprehend round_up book cuff surrender_to_police blacklist strip_immunity grant_immunity ' +
      'examine_witness cross-examine deprive repatriate expel evict stay_execution ' +
      'award_custody tax grant_bail set_bail set_trial settle_lawsuit settle_case audit license ' +
      'licence authorize authorise identify_suspect name_suspect take_custody take_into_custody ' +
      'turn_over hand_over_to_police give_evidence give_testimony hear_case hear_testimony ' +
      'hear_evidence question_witness read_verdict return_verdict bring_suit bring_action ' +
      'settle_suit sue_over take_to_court challenge_in_court appeal_to_court rule_against ' +
      'rule_in_favor rule_in_favour strike_down throw_out_case dismiss_case file_for_divorce ' +
      'serve_warrant issue_warrant obtain_warrant execute_warrant search_home find_evidence ' +
      'find_weapon exhume unearth_evidence post_bail revoke_licence strip_of disbar ' +
      'impeach_judge indict_on convict_of sentence_to plead_not pay_damage order_to_pay ' +
      'award_compensation violate_order breach break_into_house shoplift counterfeit ' +
      'launder_money evade_tax pardon_of crack_down impose_sanction impose_fine impose_curfew ' +
      'impose_embargo tighten_sanction enforce_ban detain_without extradite_to deport_to ' +
      'ban_from bar_from suspend_from discipline reprimand_officer court-martial bust handcuff ' +
      'shackle raid_office seize_drug seize_weapon seize_document nab_suspect hunt_for_killer ' +
      'manhunt track_down testify_against swear_affidavit subpoena_document probe_claim ' +
      'look_into inquire_into lodge_complaint extort blackmail racketeer pilfer plagiarise ' +
      'plagiarize misappropriate tamper conspire collude abet incriminate absolve exculpate ' +
      'vindicate retry rearrest re-arrest resentence impanel empanel sequester fingerprint ' +
      'frisk strip-search wiretap eavesdrop trespass abscond elude quiz ticket contravene ' +
      'peddle lethal-inject bail vet invoke interdict eject',
    nouns:
      'arrest detention charge indictment arraignment trial prosecution conviction sentence ' +
      'imprisonment jail acquittal verdict ruling judgment judgement lawsuit suit litigation ' +
      'custody-battle legal-battle court-battle legal-fight court-fight legal-challenge ' +
      'legal-action class-action subpoena extradition deportation expulsion fine penalty ' +
      'sanction ban embargo prohibition suspension investigation inquiry enquiry probe ' +
      'inspection interrogation search confiscation plea execution fraud theft robbery ' +
      'smuggling trafficking bribery corruption embezzlement perjury injunction crime offence ' +
      'offense parole bail raid_on_home court-martial retrial death-penalty death-sentence ' +
      'custody tribunal writ stay jail-term felony scheme manhunt crackdown_on warrant autopsy ' +
      'inquest questioning proceeding filing impunity manslaughter-charge death-row ' +
      'extradition-request court-case court-ruling restraining-order house-arrest life-sentence ' +
      'jail-sentence prison-sentence prison-term war-crime crackdown deportation-order ' +
      'guilty-plea fraud-charge affidavit deposition hearing drug-bust cover-up leak_of_document ' +
      'trespass violation breach offense_of misconduct plot conspiracy sentencing seizure ' +
      'rearrest roundup swoop dragnet stakeout burglary heist holdup extortion blackmail ' +
      'forgery counterfeiting piracy plagiarism jailbreak repatriation eviction committal ' +
      'remand impounding disqualification exoneration hanging mistrial whistleblowing ' +
      'wrongdoing malpractice clampdown',
  },
  {
    kind: 'protest',
    example: 'Thousands of students marched through the capital.',
    verbs:
      'protest demonstrate march rally riot picket revolt rebel mutiny rise_up go_on_strike ' +
      'stage_protest stage_rally walk_out take_to_street chant_slogan burn_flag burn_effigy ' +
      'hunger-strike down_tool strike_over agitate throng boo jeer heckle burn_tyre burn_tire ' +
      'hold_protest hold_rally hold_vigil hold_demonstration stage_walkout stage_demonstration ' +
      'stage_strike wave_flag wave_placard chain_themselves go_on_hunger down_pen ' +
      'occupy_building barricade form_chain storm_out gather_outside march_through',
    nouns:
      'protest demonstration march rally riot rioting strike walkout walk-out sit-in uprising ' +
      'rebellion revolt mutiny unrest revolution hunger-strike insurrection vigil intifada ' +
      'picket stoppage upheaval disobedience lockout civil-disobedience mass-protest ' +
      'peace-march picketing',
  },
  {
    kind: 'business',
    example: 'The carmaker bought a rival for $2 billion.',
    verbs:
      'merge acquire buy purchase buy_out take_stake sell sell_off divest auction bid launch ' +
      'relaunch unveil introduce roll_out release market advertise brand rebrand rename ' +
      'open_store open_branch open close_store close shut shut_down invest reinvest expand ' +
      'scale_back lay_off hire recruit cut_job cut_price cut_rate cut_cost cut slash axe ' +
      'shed_job trim earn profit gross post_profit post_loss post report_profit report_loss ' +
      'report_earnings raise_price raise_rate raise_capital borrow lend repay default ' +
      'list_share float trade export import ship manufacture produce build construct develop ' +
      'design make_product establish_company start_company rise climb jump surge soar ' +
      'rally_share gain advance_percent fall drop plunge tumble slump slide sink_percent ' +
      'decline_percent dip shrink contract grow increase decrease double triple halve outsell ' +
      'outbid award_contract win_contract pay price charge_fee subscribe download upgrade ' +
      'install trial test_product pilot license_technology supply_part order_aircraft ' +
      'save_money emerge_from_bankruptcy file_for_bankruptcy seek_bankruptcy restructure_debt ' +
      'refinance liquidate spin_off franchise orchestrate convert finish_building ' +
      'complete_takeover complete_merger diversify outsource relocate downsize boom recover ' +
      'rebound lose_money suffer_loss spend cost budget value_at market_share turn_around ' +
      'devalue depreciate appreciate phase_out move_production insure underwrite rent lease ' +
      'redesign patent reduce tender redeem repurchase buy_back consolidate combine_operation ' +
      'swap_share take_private go_public_share list_on raise_stake lift_stake cut_stake ' +
      'place_order win_order land_contract land_deal sign_contract sign_up_customer write_off ' +
      'write_down post_rise post_fall beat_forecast miss_forecast raise_forecast lower_forecast ' +
      'cut_forecast lower_price lower_rate hold_rate keep_rate edge_up edge_down close_up ' +
      'close_down finish_higher finish_lower end_higher end_lower trade_at hit_high hit_low ' +
      'reach_high reach_low halve_price double_profit swing_to_profit return_to_profit slip ' +
      'gain_percent add_point shed_point cost_job create_job save_job save_million ' +
      'generate_revenue draw_customer ship_product recall_product halt_production ' +
      'stop_production resume_production begin_production open_factory close_factory ' +
      'build_plant open_plant close_plant open_office relocate_to pull_out_of_market ' +
      'enter_market break_even go_bankrupt go_bust go_under collapse_bank bail_bank ' +
      'nationalise_bank outstrip outperform underperform undercut supply_to sub-contract ' +
      'subcontract staff hire_worker sack_worker cut_worker make_redundant offer_share ' +
      'offer_per price_at value_company sweeten_offer raise_offer reject_offer_company ' +
      'fund_project finance_deal underwrite_share rebrand_as rename_as sell_ticket sell_copy ' +
      'auction_off fetch bid_up hedge downgrade restate_earnings unveil_product unveil_model ' +
      'roll_out_product test-market phase_in commercialise commercialize overcharge undercharge ' +
      'invoice retail stockpile mine drill refine smelt harvest brew bottle restock haul sublet ' +
      'mortgage foreclose capitalise capitalize recapitalise recapitalize monopolise monopolize ' +
      'peg revalue skyrocket rocket spike nosedive sag outpace surpass peak stagnate plateau ' +
      'stabilise stabilize dwindle diminish taper balloon mushroom quadruple offload demerge ' +
      'delist relist reprice discount refund recoup overspend economise economize retrench ' +
      'furlough rehire headhunt retool refit refurbish renovate modernise modernize automate ' +
      'computerize digitise digitize mechanise source procure commission sublicense co-produce ' +
      'co-develop syndicate mothball idle deindustrialize terminate charter bundle bankrupt',
    nouns:
      'merger acquisition takeover buyout purchase sale selloff sell-off auction bid launch ' +
      'launching unveiling rollout roll-out investment expansion layoff job-cut price-cut ' +
      'rate-cut earnings profit revenue turnover bankruptcy insolvency liquidation flotation ' +
      'offering listing trade export import shipment_of_goods production construction growth ' +
      'slump boom recession downturn recovery rise fall drop increase decrease decline surge ' +
      'rebound contract_for saving comeback opening closure privatization privatisation ' +
      'nationalization nationalisation bond-sale dividend stake debut loan deficit inflation ' +
      'upgrade project takeover-bid tender-offer share-price share-sale stock-sale ' +
      'restructuring transaction buy-back buyback write-off write-down redemption spin-off ' +
      'spinoff stock-split profit-warning price-rise job-loss job-cuts rate-rise trade-deficit ' +
      'surplus trading shutdown bankruptcy-protection cost-cutting outsourcing downsizing ' +
      'relaunch recall_of_product subsidy lay-off redundancy recall divestiture divestment ' +
      'disposal demerger delisting relisting refinancing recapitalization recapitalisation ' +
      'writeoff writedown devaluation receivership modernisation modernization refurbishment ' +
      'renovation relocation commissioning',
  },
];
