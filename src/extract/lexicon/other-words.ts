import type { LexiconGroup } from './lexicon-entry.ts';

/** Happenings that belong to no other kind: life and death, sport, science, culture. */
export const OTHER_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'other',
    example: 'The singer died of cancer.',
    verbs:
      'die pass_away bear marry divorce wed bury cremate mourn fall_ill hospitalize hospitalise ' +
      'collapse_ill recuperate recover_from diagnose undergo_surgery operate_on transplant ' +
      'turn_age celebrate commemorate mark_anniversary graduate study baptize christen ' +
      'convert_to_islam vanish disappear go_missing escape survive awaken weep cry pray worship ' +
      'age adopt_child resurface get_well faint overdose relapse collapse_of succumb_to ' +
      'give_birth fall_pregnant expect_baby adopt elope betroth engage_to propose_marriage ' +
      'separate_wife undergo undergo_treatment undergo_test undergo_operation ' +
      'undergo_transplant contract_disease catch_cold test_positive admit_hospital take_ill ' +
      'take_to_hospital rush_hospital discharge_hospital convalesce recover sleep eat drink ' +
      'breathe cough vomit administer inject medicate sedate anaesthetise anesthetize prescribe ' +
      'swallow ingest inhale smoke sniff detox bathe shower shave sob smile laugh grin kiss ' +
      'cuddle grieve reminisce chuckle sigh shiver remarry enrol enroll matriculate canonise ' +
      'canonize beatify consecrate ordain excommunicate circumcise',
    nouns:
      'death birth wedding marriage divorce funeral burial cremation illness surgery operation ' +
      'transplant hospitalization diagnosis anniversary celebration birthday graduation ' +
      'disappearance escape suicide coma stroke heart-attack prayer festival commemoration ' +
      'procession overdose amputation autopsy_result adoption engagement christening baptism ' +
      'bar-mitzvah memorial rehab treatment transplant-operation injury-time chemotherapy ' +
      'dialysis miscarriage relapse remission pregnancy childbirth honeymoon remarriage requiem ' +
      'interment centenary bicentenary jubilee demise beatification canonisation canonization ' +
      'ordination conclave',
  },
  {
    kind: 'other',
    example: 'The champions scored twice in the final.',
    verbs:
      'win lose beat_team defeat draw score net equalize equalise qualify eliminate ' +
      'knock_out_of_cup knock_out host_final play compete race finish_second finish_third ' +
      'sign_player transfer coach train top relegate concede_goal break_record set_record ' +
      'face_opponent kick_off outplay triumph knock_into draw_with draw_against pair_with ' +
      'face_in_final meet_in_final advance_to reach_final reach_semi reach_quarter reach_round ' +
      'book_place clinch retain_title defend_title lift_trophy lift_cup crash_out ' +
      'bow_out_of_cup lose_to win_title win_medal win_cup win_gold win_match win_game win_race ' +
      'win_final win_series break_world claim_title take_lead take_gold take_wicket strike_out ' +
      'pitch bat bowl sprint row_for swim_in sail_round set_mark run_marathon play_against ' +
      'play_for start_for sub substitute miss_penalty save_penalty sent_off book_player ' +
      'ban_player sack_coach dunk birdie bogey putt volley dribble foul parry outscore outclass ' +
      'outrun romp thrash trounce whitewash pip lap skate ski surf row vault hurdle pole-vault ' +
      'somersault wrestle box fence joust referee umpire captain',
    nouns:
      'win defeat match game final semifinal semi-final draw tournament championship race ' +
      'playoff play-off transfer medal record quarter-final quarterfinal round group-stage ' +
      'knockout league cup fixture kickoff penalty defeat_by innings homer touchdown tiebreak ' +
      'bout regatta',
  },
  {
    kind: 'other',
    example: 'Scientists discovered a new species of frog.',
    verbs:
      'discover invent detect observe_star experiment research study_effect measure sequence ' +
      'clone launch_rocket orbit land_on_moon explore excavate unearth analyze analyse examine ' +
      'prove_theorem test confirm_existence receive_prize win_prize win_award award ' +
      'receive_award honour honor nominate_award perform star record_album direct premiere ' +
      'exhibit compose paint author photograph film screen rehearse translate edit ' +
      'launch_satellite launch_probe dock_with blast_off lift_off touch_down splash_down decode ' +
      'map_genome vaccinate_against isolate_virus trace_origin date_fossil write_novel ' +
      'publish_novel release_album record_song sing_at dance_in star_in host_show win_oscar ' +
      'win_grammy win_nobel receive_nobel accept_prize accept_award share_prize present_prize ' +
      'hand_prize unveil_statue unveil_painting restore_painting sing dance remix duet headline ' +
      'debut costar co-star sculpt sketch choreograph curate showcase archive carbon-date ' +
      'implant inoculate breed hatch pollinate spawn germinate hibernate domesticate ' +
      'reintroduce eclipse simulate calibrate compute decipher',
    nouns:
      'discovery invention experiment breakthrough study survey examination finding award prize ' +
      'premiere exhibition performance concert screening landing leak liftoff lift-off ' +
      'spacewalk launch_of_rocket festival premiere_of tour_of_band show laureate ' +
      'award-ceremony prize-giving rehearsal gig recital duet encore retrospective excavation ' +
      'sighting eclipse flyby spaceflight cloning hatching',
  },
  {
    kind: 'other',
    pale: true,
    example: 'The fund began work on the new programme.',
    verbs:
      'begin start stop end halt cease resume finish complete achieve accomplish fail ' +
      'succeed_in try attempt manage_to work prepare plan organize organise arrange happen ' +
      'occur take_place change transform move shift turn become_known make create generate ' +
      'find locate identify spot bring take give get receive obtain collect gain lose_contact use apply implement ' +
      'execute_plan carry_out perform_duty undertake conduct act react respond_to send send_out ' +
      'put place set hand pass hand_over deliver_to hold keep remove drop throw pull push raise ' +
      'lift lower leave_behind steal_show join_club follow lead carry transport drive ride walk ' +
      'run climb_mountain hide evacuate relocate_family abandon save_file ' +
      'upload connect search_for seek_shelter wait watch listen hear witness see_off learn ' +
      'teach train_staff educate instruct assign schedule stage mount develop_plan draft ' +
      'write_book sign_book read receive_letter trigger spark prompt provoke cause ' +
      'result emerge surface appear arise evolve spread escalate intensify expand worsen ' +
      'improve subside calm abate heighten mount_up restore repair fix replace_part renew ' +
      'extend prolong shorten accelerate slow step_up tighten loosen switch interfere meddle ' +
      'intervene instigate show_up display reflect_change represent_country stand_up sit ' +
      'survive_vote weather struggle cope adapt adjust overcome face confront tackle handle ' +
      'address_problem solve wrest exploit pursue embark_on enter_race contest_title encounter ' +
      'endure experience undergo inhibit redirect review hamper impede delay',
    nouns:
      'start beginning outbreak_of collapse change attempt effort move failure success ' +
      'preparation expiry transfer crisis standoff stand-off impasse deadlock split rift ' +
      'tension initiative',
  },
];
