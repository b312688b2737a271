import type { LexiconGroup } from './lexicon-entry.ts';

/** Warnings, demands, accusations, refusals, and other acts of speech (PLOVER: THREATEN, REQUEST, ACCUSE, REJECT). */
export const SPEECH_WORDS: readonly LexiconGroup[] = [
  {
    kind: 'warning',
    example: 'The ministry warned of further floods.',
    verbs:
      'warn caution threaten alert forewarn give_warning issue_warning sound_alarm menace ' +
      'put_notice serve_notice put_alert forebode spell_out_consequence raise_spectre ' +
      'raise_specter vow_retaliation',
    nouns: 'warning threat ultimatum alert caution alarm scare hoax',
  },
  {
    kind: 'appeal',
    example: 'The mayor urged residents to stay at home.',
    verbs:
      'urge demand call_for call_on call_upon appeal appeal_for request plead_for beg implore ' +
      'exhort entreat press pressure petition lobby ask_to ask_for seek recommend advise ' +
      'encourage push_for insist_on beseech propose invite_to solicit clamor want_to ' +
      'request_that counsel remind prod nudge coax persuade convince call_to insist nag ' +
      'apply_for bid_for summon_help want bid_to long_for hold_out_for campaign_for canvass_for ' +
      'invite entice woo court_support tell_to order_to command instruct direct_to require_to ' +
      'put_pressure press_for agitate_for stump_for lay_claim request_for clamour crave ' +
      'importune supplicate',
    nouns:
      'appeal demand request plea petition urging exhortation recommendation pressure entreaty ' +
      'invitation proposal insistence advice bidding call_for plea_for push_for campaign_for ' +
      'invite entreaties overture',
  },
  {
    kind: 'criticism',
    example: 'Opposition leaders condemned the verdict.',
    verbs:
      'accuse criticize criticise condemn blame denounce deplore decry slam lambast lambaste ' +
      'blast rebuke reprimand censure fault berate chide scold castigate assail lash_out ' +
      'hit_out attack_policy complain grumble protest_against question object take_issue ' +
      'challenge insult mock ridicule deride scorn disparage vilify lament bemoan allege ' +
      'insinuate reproach rap call_liar cast_doubt doubt dispute contest come_under_fire ' +
      'draw_criticism draw_fire disagree quarrel argue_against disapprove frown curse smear ' +
      'malign admonish pan savage scoff sneer resent regret_decision liken implicate ' +
      'point_finger say_sorry_for fire_back take_aim take_swipe deplore_act rail_against ' +
      'inveigh take_exception find_fault pour_scorn cry_foul second-guess discredit undermine ' +
      'belittle besmirch denigrate rebut_charge call_into_question express_concern ' +
      'express_outrage voice_concern raise_concern sound_alarm_over hold_responsible ' +
      'compare_to_nazi point_out_flaw upbraid rail deprecate excoriate revile defame slander ' +
      'libel badmouth bad-mouth trash taunt pillory impugn lampoon satirise satirize parody ' +
      'rubbish bash anger infuriate outrage enrage incense alarm dismay irk rankle upset offend ' +
      'quibble carp nitpick squabble bicker wrangle feud',
    nouns:
      'criticism accusation condemnation blame denunciation complaint allegation objection ' +
      'rebuke reprimand censure insult outcry controversy row quarrel dispute disagreement ' +
      'outrage backlash grievance slur scepticism skepticism reproach disapproval showdown feud ' +
      'spat squabble fury furore uproar scandal concern_over reservation recrimination ' +
      'disappointment anger displeasure dismay dissent rift_over dispute_over war_of_words ' +
      'finger-pointing indignation diatribe tirade broadside denouncement barb jibe gibe taunt ' +
      'libel slander defamation smear recriminations altercation bickering squabbling acrimony ' +
      'rancour rancor wrangle wrangling protestation misgiving flap furor brouhaha kerfuffle ' +
      'outburst heckling denigration',
  },
  {
    kind: 'refusal',
    example: 'The company denied the allegations.',
    verbs:
      'deny reject refuse decline rule_out turn_down dismiss_claim rebuff spurn snub veto ' +
      'oppose boycott resist refute rebut repudiate disavow disown brush_aside brush_off ' +
      'shrug_off shun renounce defy balk_at baulk_at stay_away skip vote_against walk_away ' +
      'withhold deny_involvement back_out renege abstain rescind_offer block obstruct stall ' +
      'stonewall pull_out_of_talk forgo forswear disobey ignore flout prevent thwart distance ' +
      'say_no downplay scotch fend_off ward_off resist_call stop_short say_nothing stay_silent ' +
      'keep_silent hold_out_against back_down_from distance_oneself abandon_plan drop_plan ' +
      'scrap shelve call_off_talk break_off break_off_talk boycott_meeting miss_meeting ' +
      'pull_out_of_race not_attend stand_firm hold_firm overrule nullify annul cancel_contract ' +
      'disqualify turn_away exclude backtrack back-track back-pedal backpedal balk baulk demur ' +
      'desist debunk stymie foil avert forestall preclude',
    nouns:
      'refusal denial rejection rebuff snub opposition veto boycott defiance rebuttal ' +
      'resistance abstention repudiation non-attendance cancellation_of_talk disavowal ' +
      'climbdown backdown noncompliance stonewalling disclaimer cancellation breakdown',
  },
  {
    kind: 'statement',
    example: 'A spokeswoman said that the road was open.',
    verbs:
      'say tell add state note stress emphasize emphasise underline underscore reiterate repeat ' +
      'remark comment mention observe point_out explain describe announce report claim assert ' +
      'maintain insist_that argue contend declare_that affirm reaffirm confirm_that reveal ' +
      'disclose admit_that acknowledge_that estimate predict forecast project speculate suggest ' +
      'indicate hint signal imply conclude reply respond answer counter retort joke quip write ' +
      'tweet post_message boast brag express voice convey articulate outline detail unveil_plan ' +
      'present_plan vow swear pledge_that quote cite brief inform notify clarify elaborate ' +
      'recall recount relate attribute proclaim pronounce publish broadcast air televise ' +
      'hail_as characterize characterise portray label term dub summarize summarise interject ' +
      'exclaim shout yell whisper murmur mutter scream cry_out chant go_on_to_say touch_on ' +
      'speak continue address lecture declare expect hope fear consider assume guess reckon ' +
      'suspect wonder ask inquire enquire deliberate admit concede_that acknowledge confess ' +
      'cast list show advise_that concur agree_that compare stipulate talk_about talk_of dwell ' +
      'reflect muse chime pipe_up issue_statement give_account lay_out spell_out set_out ' +
      'release_statement release_report deem see_as regard view envisage envision anticipate ' +
      'foresee calculate determine find_that suppose release_figure leak divulge recognise_that ' +
      'recognize_that come_up_with interpret identify clarify_position update assess evaluate ' +
      'confirm echo chronicle narrate report_back speak_out voice_hope pay_lip address_nation ' +
      'address_crowd lecture_on teach_that pen author_report dispute_that share_view ' +
      'share_concern go_public tip_off tip leak_out put_toll put_number put_figure put_death ' +
      'put_cost reassure_public welcome_back quip_that wish_well bid_farewell refer_to allude ' +
      'alert_to dub_as joke_that acknowledge_mistake come_clean testify_about read_statement ' +
      'interpret_as rate rank count_vote tally portray_as set_record_straight opine posit ' +
      'surmise theorise theorize hypothesise hypothesize postulate ruminate enthuse gush rave ' +
      'intone croak exult gloat rant ramble babble blurt bark stammer mumble intimate enumerate ' +
      'itemise itemize specify pinpoint recap paraphrase footnote annotate document illustrate ' +
      'depict expound sermonise pontificate preach evangelise blog podcast live-tweet retweet ' +
      'circulate prophesy foretell augur reappraise verify ascertain corroborate attest vouch ' +
      'double-check authenticate proffer',
    nouns:
      'statement announcement remark comment speech address report declaration_that claim ' +
      'assertion revelation disclosure testimony_that admission acknowledgement ' +
      'confirmation_that estimate prediction forecast message_that communique broadcast ' +
      'publication news reaction response reply answer briefing press-release sermon lecture ' +
      'testimony interview_with explanation speculation clarification quote mention confession ' +
      'tally count interview_on memoir footage leak_of rumor rumour prognosis projection ' +
      'pronouncement utterance retort rejoinder quip eulogy exposé expose tweet',
  },
];
