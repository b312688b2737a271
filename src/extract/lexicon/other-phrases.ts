import type { LexiconGroup } from './lexicon-entry.ts';

/** Verbs with what stands beside them, and nouns of two words, that tell of lives, sport, science and art. */
export const OTHER_PHRASES: readonly LexiconGroup[] = [
  {
    kind: 'other',
    example: 'The twins suffered a stroke in the same week.',
    verbs:
      'attend_church attend_funeral attend_mass attend_wedding battle_cancer battle_illness ' +
      'bid_farewell_coffin black_out bleed_nose break_up_with bring_up_child catch_disease ' +
      'check_into_clinic check_into_hospital check_into_rehab come_out_of_coma contract_hiv ' +
      'contract_malaria contract_virus date_actor divorce_from earn_degree ' +
      'earn_doctorate embrace_child enrol_at enroll_at enter_hospital faint_from fall_asleep ' +
      'fall_in_love fall_into_coma fall_love fast_for_ramadan finish_school gain_weight ' +
      'get_divorced get_engaged get_married go_into_coma go_into_hospital go_into_labor ' +
      'go_into_labour grow_up have_baby have_heart have_operation have_stroke have_surgery ' +
      'hug_child lament_death lapse_into lay_to_rest leave_hospital leave_school lie_down ' +
      'lie_in_state lose_weight mark_birthday mark_centenary pass_out pray_for put_on_weight ' +
      'quit_smoking raise_child receive_degree receive_doctorate recover_in_hospital ' +
      'scatter_ash slip_into_coma spend_childhood split_from split_up suffer_attack ' +
      'suffer_breakdown suffer_cancer suffer_heart suffer_seizure suffer_stroke ' +
      'undergo_amputation undergo_chemotherapy undergo_dialysis wake_up wean_off wed_in',
    nouns:
      'birthday-celebration birthday-party brain-surgery bypass-operation cardiac-arrest ' +
      'church-service funeral-service heart-surgery heart-transplant kidney-transplant ' +
      'liver-transplant memorial-service pilgrimage-season post-mortem state-funeral ' +
      'thanksgiving-service wedding-ceremony',
  },
  {
    kind: 'other',
    example: 'The visitors notched a win in Turin.',
    verbs:
      'advance_into bow_out_in break_mark break_serve buy_player call_into_squad claim_medal ' +
      'claim_victory_over claim_win come_first come_last come_second come_third concede_penalty ' +
      'cruise_past dethrone_champion drop_from_squad ease_past edge_out edge_past end_season ' +
      'equal_record exit_cup finish_fifth finish_first finish_fourth finish_last finish_season ' +
      'fire_home go_through_to hit_post hold_record host_match host_olympics host_tournament ' +
      'include_in_squad injure_knee kick_off_season knock_off_champion loan_player lob_keeper ' +
      'lose_final lose_game lose_match lose_race lose_series lose_set lose_title make_comeback ' +
      'make_debut make_start manage_team miss_shot name_in_squad nod_in notch_victory notch_win ' +
      'open_season oust_champion overhaul_leader place_third play_at_home play_in_final ' +
      'post_win progress_to pull_hamstring qualify_for reach_last reach_playoff ' +
      'reach_quarterfinal reach_semi-final reach_semifinal record_victory record_win ' +
      'retire_from_tennis round_off_season rout_team save_shot sell_player serve_ace set_pace ' +
      'set_time shatter_record sign_midfielder sign_striker slot_home smash_record smash_volley ' +
      'spar_in stage_games stage_tournament start_season storm_past strike_home stun_champion ' +
      'sweep_past tackle_player take_bronze take_pole take_silver take_title tap_in ' +
      'tear_ligament tee_off topple_champion upset_champion win_championship win_crown ' +
      'win_league win_point win_promotion win_set win_tie win_toss win_tournament win_trophy',
    nouns:
      'bronze-medal championship-game comeback-win cup-final cup-tie doping-test drug-test ' +
      'extra-time first-leg free-kick gold-medal grand-prix grand-slam half-time hat-trick ' +
      'home-run kick-off knock-out league-match olympic-games own-goal pole-position return-leg ' +
      'second-leg silver-medal slam-dunk test-match tie-break title-defence title-defense ' +
      'title-fight world-cup world-record',
  },
  {
    kind: 'other',
    example: 'The team solved the puzzle of the lost comet.',
    verbs:
      'appear_in_film auction_painting author_book clone_sheep compose_symphony ' +
      'conduct_orchestra cover_song crack_code date_to debut_at decode_genome dedicate_memorial ' +
      'dig_up_fossil digitise_archive erect_memorial erect_statue excavate_site exhibit_at ' +
      'film_in fly_past graduate_from headline_festival hypothesise_in illustrate_book ' +
      'implant_device land_on_mars launch_mission launch_shuttle lecture_at make_documentary ' +
      'make_film migrate_south observe_eclipse orbit_moon pen_novel photograph_comet play_part ' +
      'play_role premiere_at produce_film publish_book publish_poem re-enter_atmosphere ' +
      'receive_grant record_music record_track rehearse_for research_at screen_at send_probe ' +
      'sequence_genome shoot_film shoot_video sight_whale solve_mystery solve_puzzle ' +
      'splash_down_in stage_exhibition stage_opera stage_play star_opposite strand_whale ' +
      'study_at tag_animal teach_at test_drug test_theory test_vaccine unveil_memorial ' +
      'unveil_portrait walk_on_moon win_grant win_scholarship write_play write_poem write_song',
    nouns:
      'archaeological-dig art-auction art-exhibition award-show awards-ceremony beauty-contest ' +
      'blood-test book-fair book-launch clinical-trial dna-test drug-trial field-trial ' +
      'film-festival film-premiere fly-by lab-test maiden-flight moon-landing music-festival ' +
      'nobel-prize oscar-ceremony peace-prize rocket-launch shuttle-launch space-flight ' +
      'talent-contest test-flight world-premiere',
  },
];
