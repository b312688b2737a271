import type { LexiconGroup } from './lexicon-entry.ts';

/** Politics, law, protest, business (PLOVER: COERCE, SANCTION, PROTEST, and what it leaves out). */
export const PUBLIC_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'politics',
    example: 'Parliament elected a new speaker.',
    verbs:
      'elect re-elect reelect vote ballot nominate appoint reappoint name choose select pick designate install anoint inaugurate ' +
      'swear_in take_office take_over take_power take_helm assume_office resign step_down step_aside quit bow_out retire sack oust depose ' +
      'topple overthrow unseat impeach dethrone dismiss replace succeed supplant reshuffle run_for stand_for run_in campaign canvass ' +
      'contest_election field_candidate legislate enact pass_law pass_bill pass_legislation amend repeal ratify_constitution approve adopt ' +
      'dissolve disband prorogue secede recognize recognise proclaim_independence declare_independence declare_war declare_emergency ' +
      'form_government form_cabinet reform devolve decree promulgate govern rule_country reign head lead_party chair preside_over serve_as ' +
      'become_president become_minister become_leader become_chairman become win_election win_vote win_seat win_majority lose_election ' +
      'lose_vote concede_election register_voter withdraw_candidacy withdraw_nomination confirm_nominee present_candidate fill_post shuffle ' +
      'be_president be_minister be_governor be_ambassador restructure overhaul revamp drop_nominee promote demote abdicate crown enthrone ' +
      'defect nationalize nationalise privatize privatise democratize federate merge_party rig postpone_election poll caucus filibuster ' +
      'relinquish leave_office leave_post stay_on resume_office decide announce_resignation announce_candidacy cancel call_off postpone delay ' +
      'tender_resignation submit_resignation accept_resignation hold_election hold_vote hold_referendum stand_down unseat break_away ' +
      'separate_from gain_independence win_independence win_power sweep_power assign_portfolio establish set_up create_commission usher_in join reinstate take_role serve_in serve',
    nouns:
      'election by-election vote voting poll ballot balloting referendum plebiscite primary nomination appointment selection resignation ' +
      'candidacy candidature campaign inauguration swearing-in coup putsch ouster overthrow impeachment dismissal reshuffle reform legislation ' +
      'enactment amendment repeal secession independence recognition dissolution declaration decree succession presidency takeover_of_power ' +
      'confirmation abdication coronation retirement handover transition landslide runoff run-off no-confidence manifesto decision reshuffling replacement promotion ' +
      'law bill motion_of_confidence reelection re-election victory defeat_of premiership partition unification reunification',
  },
  {
    kind: 'legal',
    example: 'Police arrested two suspects.',
    verbs:
      'arrest detain charge indict arraign try_case prosecute convict sentence jail imprison intern incarcerate acquit exonerate ' +
      'rule overturn uphold_verdict quash sue subpoena summon_witness extradite deport expel_illegal fine penalize penalise sanction ' +
      'ban outlaw prohibit bar forbid suspend revoke investigate probe inspect interrogate question_suspect search raid_home confiscate ' +
      'impound seize_asset freeze_asset testify plead plead_guilty appeal_ruling appeal_conviction appeal_sentence appeal_verdict ' +
      'remand release_bail parole hang execute put_to_death find_guilty hold_contempt hold_custody put_on_trial stand_trial face_trial ' +
      'face_charge file_suit file_lawsuit file_appeal file_complaint file_motion file_charge file press_charge bring_charge bring_case drop_charge ' +
      'serve_sentence serve_term accuse_formally admit_guilt violate_law violate infringe break_law commit_crime smuggle traffic bribe ' +
      'embezzle launder defraud forge steal rob burgle steal_from cheat swindle perjure obstruct_justice levy impose enforce ' +
      'litigate adjudicate arbitrate award_damage pay_fine turn_in hand_over_suspect nab apprehend round_up book cuff surrender_to_police ' +
      'blacklist strip_immunity grant_immunity examine_witness cross-examine deprive deport repatriate expel evict stay_execution award_custody tax grant_bail set_bail set_trial settle_lawsuit settle_case audit license licence authorize authorise',
    nouns:
      'arrest detention charge indictment arraignment trial prosecution conviction sentence imprisonment jail acquittal verdict ruling ' +
      'judgment judgement lawsuit suit litigation subpoena extradition deportation expulsion fine penalty sanction ban embargo prohibition ' +
      'suspension investigation inquiry enquiry probe inspection interrogation search confiscation plea execution contempt fraud ' +
      'theft robbery smuggling trafficking bribery corruption embezzlement perjury injunction crime offence offense parole bail ' +
      'raid_on_home court-martial retrial death-penalty death-sentence custody tribunal writ stay jail-term felony case scheme manhunt crackdown_on',
  },
  {
    kind: 'protest',
    example: 'Thousands of students marched through the capital.',
    verbs:
      'protest demonstrate march rally riot picket revolt rebel mutiny rise_up go_on_strike stage_protest stage_rally walk_out ' +
      'take_to_street chant_slogan burn_flag burn_effigy sit_in hunger-strike down_tool strike_over agitate',
    nouns:
      'protest demonstration march rally riot rioting strike walkout walk-out sit-in uprising rebellion revolt mutiny unrest revolution ' +
      'hunger-strike insurrection vigil intifada picket stoppage upheaval disobedience',
  },
  {
    kind: 'business',
    example: 'The carmaker bought a rival for $2 billion.',
    verbs:
      'merge acquire buy purchase buy_out take_stake sell sell_off divest auction bid launch relaunch unveil introduce roll_out release ' +
      'market advertise brand rebrand rename open_store open_branch open close_store close shut shut_down invest reinvest expand scale_back lay_off ' +
      'hire recruit cut_job cut_price cut_rate cut_cost cut slash axe shed_job trim earn profit gross post_profit post_loss post report_profit ' +
      'report_loss report_earnings raise_price raise_rate raise_capital borrow lend repay default list_share float trade export import ship ' +
      'manufacture produce build construct develop design make_product found establish_company start_company rise climb jump surge soar rally_share gain ' +
      'advance_percent fall drop plunge tumble slump slide sink_percent decline_percent dip shrink contract grow increase decrease double triple halve ' +
      'outsell outbid award_contract win_contract pay price charge_fee subscribe download upgrade install trial test_product pilot license_technology supply_part order_aircraft save_money ' +
      'emerge_from_bankruptcy file_for_bankruptcy seek_bankruptcy restructure_debt refinance liquidate spin_off franchise orchestrate convert ' +
      'finish_building complete_takeover complete_merger diversify outsource relocate downsize boom recover rebound lose_money suffer_loss ' +
      'spend cost budget value_at market_share turn_around devalue depreciate appreciate phase_out move_production insure underwrite rent lease redesign patent',
    nouns:
      'merger acquisition takeover buyout purchase sale selloff sell-off auction bid launch launching unveiling rollout roll-out investment ' +
      'expansion layoff job-cut price-cut rate-cut earnings profit revenue turnover bankruptcy insolvency liquidation flotation offering ' +
      'listing trade export import shipment_of_goods production construction growth slump boom recession downturn recovery rise fall drop ' +
      'increase decrease decline surge rebound contract_for saving comeback opening closure privatization privatisation nationalization ' +
      'nationalisation bond-sale dividend stake debut loan deficit inflation upgrade project',
  },
];
