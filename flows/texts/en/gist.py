"""Owns what English words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from flows.texts.en.gist_asked import ASKED
from flows.texts.en.gist_event import EVENT
from flows.texts.en.gist_outcome import OUTCOME
from flows.understanding.gist_table import Gist, Idea

GIST = Gist(
    {
        Idea.I: "we i i'm i've myself im ive id when_i when_we when_ive",
        Idea.ME: (
            "me us call_me ring_me phone_me email_me text_me message_me mail_me contact_me holler_at_me "
            "give_me_a_shout give_me_a_bell give_me_a_buzz drop_me_a_line drop_me_an_email drop_me_a_text "
            "write_to_me write_me ping_me"
        ),
        Idea.THEY: (
            "they they're they've they'd they'll he she he's she's theyve both_of_them when_they when_he when_she"
        ),
        Idea.STAFF: (
            "gaffer interviewers bosses HR lads guys someone hiring_manager recruiter recruiters hr manager team "
            "agency boss owner lady guy woman man headhunter foreman chef company panel them him her people "
            "interviewer headteacher head_teacher matron supervisor director receptionist employer office store"
        ),
        Idea.PAST: (
            "just_out_of just_hung_up_with hung_up_with just_back_from just_off_the_phone_with came_away_from took "
            "had did was went finished done came just_out just_back out_of back_from got_out off_the_phone "
            "just_got_off attended survived sat did_my completed over has_been took_place drove walked cycled "
            "travelled traveled turned_up showed_up rocked_up sat_down chatted visited spent flew headed nailed "
            "smashed aced bombed tanked flopped blew_it messed_up screwed_up crushed_it killed_it rocked_it "
            "botched fluffed rambled waffled"
        ),
        Idea.ACTED: (
            "emailed e-mailed mailed called rang phoned texted messaged wrote replied answered told_me told_us "
            "got_back came_back wrote_back called_back rang_back got_in_touch reached_out contacted informed "
            "pinged written was_in_touch been_in_touch were_in_touch heard left_me left_a_voicemail left_a_message "
            "left_voicemail sent_me dropped_me"
        ),
        Idea.CLOSE: (
            "close archive drop forget bin delete remove scrap given_up_on gave_up_on giving_up_on "
            "not_bothering_with off_the_list off_my_list let_go_of letting_go_of cross~off scratch~off "
            "strike~off take~off"
        ),
        Idea.FROM: "from by off",
        Idea.HOME: (
            "i'm_currently_in i_live_in now_living_in got_to here_in we've_moved_to i've_moved_to moved_up_to "
            "moved_down_to moved_over_to touched_down_in live_in living_in moved_to based_in i'm_in now_in "
            "relocated_to back_in settled_in staying_in i_am_in landed_in arrived_in moved_back_to"
        ),
        Idea.OTHER: (
            "to_a_candidate a_candidate_with candidate_with an_applicant_with applicant_with someone_else "
            "somebody_else someone_internal another_candidate other_candidate another_applicant another_person "
            "other_person other_candidates other_applicants different_candidate internal_candidate internally "
            "other_guy other_girl stronger_candidate stronger_candidates another_* the_other_one one_of_the_others "
            "better_fit better_candidate more_experienced someone_with somebody_with a_guy_with a_girl_with "
            "a_lady_with a_woman_with a_man_with a_bloke_with a_lad_with a_fella_with a_person_with some_guy "
            "some_girl some_bloke some_lad the_boss's_nephew the_boss's_son the_owner's_son the_owner's_nephew "
            "the_owner's_daughter the_manager's_nephew his_nephew her_nephew the_internal_candidate "
            "an_internal_candidate an_internal a_younger someone_younger somebody_younger a_younger_man"
        ),
        Idea.YOU: "you your yours bot",
        Idea.OFF: (
            "usually normally generally typically went_shopping shopping_at went_for_lunch went_for_dinner "
            "went_for_a_meal "
            "went_for_a_drink had_lunch had_dinner had_a_coffee "
            "elsewhere somewhere_else another_company a_different_company mum mom dad mother father sister brother "
            "nan gran granny wife husband wrong_name might mistake working_weekends weekends overtime "
            "most_applicants most_candidates next_topic rejection_rate coffee water tea lunch drink drinks "
            "biscuits biscuit parking hiring_rate friends similar_projects loan mortgage flat apartment landlord "
            "bank_account visa date_night dentist gym school_run insurance_claim wedding girlfriend boyfriend "
            "passport exam game match movie film lease rent tenancy refund parcel delivery_slot my_friend my_mate "
            "my_sister my_brother my_wife my_husband my_son my_daughter my_mum my_dad my_mom dinner dog cat "
            "holiday_request my_shift my_shifts the_rota my_rota bin_day my_order an_order my_orders my_flight "
            "my_train my_bus my_card my_parcel work_coach signing_on universal_credit sign_on driving_lesson "
            "driving_test my_claim my_loan parents_evening bin_men school_trip nursery_place team_meeting "
            "staff_meeting training_day work_do"
        ),
        Idea.VOID: (
            "they_are_interviewing are_interviewing_others still_interviewing than_i'd_imagined than_i_imagined "
            "than_i_expected than_i'd_expected than_i_thought than_i'd_thought "
            "than_i_hoped than_i'd_hoped than_i_feared "
            "online_assessment online_assessments online_test online_tests through_the_agency through_an_agency "
            "through_the_recruiter through_the_jobcentre through_the_job_centre through_the_website "
            "well_guess_what guess_what note_down note_this note_that make_a_note write_down write_this_down "
            "couldn't_answer can't_answer "
            "cannot_answer rang_sick a_call_by_mistake place_called someone_called woman_called man_called guy_called "
            "girl_called company_called is_called firm_called over_the over_a over_an over_my over_phone "
            "our_hiring hiring_process our_hiring_process "
            "vacancy_at closing_date follow_up_mail_is answer_a answer_the answer_their answer_any answer_her "
            "answer_his clear_answer no_problem no_worries no_idea no_doubt not_only not_bad no_matter not_sure "
            "off_sick is_off_sick was_off_sick off_ill is_off_ill is_off_today is_off_work is_off_to was_off_to "
            "is_off_on is_off_until day_shift night_shift going_well_over i'm_good came_back_clear came_back_clean "
            "came_back_fine came_back_negative came_back_positive came_back_normal moving_to moving_house "
            "moving_in moving_out moving_home moving_away move_house move_out move_in that's_what thats_what "
            "which_is_what when_did wants_a_word want_a_word a_word_with"
        ),
        Idea.NOT: (
            "not never no haven't hasn't didn't don't doesn't isn't wasn't aren't weren't won't wouldn't can't "
            "couldn't hadn't nobody ain't neither nor cannot no_longer dint none without_any without_news "
            "without_a_word without_hearing without_a_reply without_an_answer aint hardly barely"
        ),
        Idea.NOTHING: (
            "nothing nowt nada zilch zero zip bugger_all sod_all fuck_all not_a_thing anything any not_a_peep"
        ),
        Idea.STILL: "still yet so_far by_now since until_now as_of_now to_date",
        Idea.WILL: (
            "felt_like feels_like felt_as i'd_hate i'd_love would_hate would_love i'll i_will i_shall going_to "
            "gonna need_to have_to has_to hope hoping hopefully if maybe perhaps should would_like wish whether "
            "i'm_meeting i'm_seeing i'll_be_meeting i'll_be_seeing unless wonder wondering plan_to planning want_to "
            "must let's let_me trying_to try_to afraid worried "
            "could i'd_like dreamt dreamed imagine imagining imagined suppose pretend what_if even_if as_if"
        ),
        Idea.WISH: "want wants wanted would_like like_to keen happy_to looking_to asked",
        Idea.BE_DONE: (
            "turned_down_from turned_down_by knocked_back_from knocked_back_by rejected_from rejected_by was been "
            "got getting were being am i'm be"
        ),
        Idea.MEET: (
            "they_are_interviewing_me are_interviewing_me "
            "just_out_of just_hung_up_with hung_up_with just_back_from just_off_the_phone_with sit_down sit_downs "
            "call_with phone_call_with a_call_with quick_call phone_call have_a_call_with had_a_call_with i'm_in_on "
            "i'm_in_at "
            "i'm_in_for i'm_down_for chat_with "
            "interview* interveiw* meeting over_zoom over_teams over_skype over_video over_webex over_facetime zoom "
            "teams skype trial trial_shift trial_day screening assessment "
            "phone_screen video_call first_chat chat informal_chat assessment_centre assessment_day hirevue "
            "video_interview onsite face_to_face screening_call intro_call test_day work_trial open_day tryout "
            "presentation_day superday my_panel panel_interview"
        ),
        Idea.VISIT: (
            "came_away_from came_away going_in_to_see going_in_to going_to_see seeing going_in go_in_to met meet "
            "meeting went_to went_in see saw seen talked spoke talk speak come_in came_in came_out came_from "
            "come_back_from sat_down chatted went_for visited been_to been_at go_in pop_in show_up come_by "
            "come_along walked_out i'll_be_meeting i'll_be_seeing i'm_meeting i'm_seeing shall_be_meeting "
            "will_be_meeting will_be_seeing we'll_be_meeting sat_down_with met_with met_the was_in_with "
            "went_in_to_see been_in_with been_in_to_see talked_to_the"
        ),
        Idea.PAPERS: (
            "cv cvs resume resumes application applications cover_letter portfolio papers form application_form "
            "covering_letter my_resume a_resume the_resume resume_to resume_in resume_and my_resumes"
        ),
        Idea.JOB: (
            "job role position post vacancy gig spot contract placement seat place apprenticeship traineeship "
            "internship"
        ),
        Idea.ROUND: (
            "i'm_through im_in_the_final round rounds stage stages shortlist final finals step phase last_two "
            "last_three last_four final_two final_three short_list down_to finalist a_finalist finalists"
        ),
        Idea.ORDER: (
            "next second third fourth final last another again further one_more 2nd 3rd two 2 3 one first 1st"
        ),
        Idea.NEWS: (
            "news word update updates feedback answer decision response sign_of_life peep outcome result results "
            "verdict callback sausage dicky_bird squeak dickie_bird communication correspondence"
        ),
        Idea.DATE: "slots dates times date time slot day appointment",
        Idea.APPLY: (
            "new_application new_one_for_you reapplied reapplying put_me_forward application_for application_to "
            "application_at went_for_a apply applied applying aplied threw_my_hat put_in_for put_myself_forward "
            "signed_up went_for put_my_name_down put_my_name_forward threw_my_name filled_in filled_out "
            "expressed_interest expressed_an_interest expressed_my_interest registered_my_interest "
            "registered_interest registered_an_interest got_round_to_applying got_around_to_applying "
            "got_my_application_in get_my_application_in apps_in went_through_indeed went_through_linkedin "
            "went_through_reed went_through_an_agency went_through_the_agency went_through_the_website went_via "
            "applied_through submitted_for sent_in_for put_forward_for been_put_forward"
        ),
        Idea.SEND: (
            "send sent sending submit submitted hand_in handed_in handed dropped_off dropped put_in whacked bunged "
            "fired fired_off chucked popped posted uploaded pass passed passed_on gave given left shot shot_off "
            "got_in is_in whacked_in flung lobbed forwarded delivered emailed stuck went_out went_off flicked "
            "whizzed zapped typed_up knocked_up banged_out fired_over sent_over shot_over bung bunging lashed_in "
            "lashed_off stuck_in threw slung whipped"
        ),
        Idea.GET: (
            "a_yes job's_mine jobs_mine mine_if job_is_mine get got received gotten landed secured snagged bagged "
            "get_it mine have got_the_nod got_the_green_light"
        ),
        Idea.REGRET: "unfortunately regret sorry_to",
        Idea.MOVE: (
            "put~off moved~forward pushed~back put~back brought~forward pushed~to putting_it_back put_it_back "
            "putting_back an_hour_earlier a_day_earlier later_now earlier_now move moved moving reschedul* "
            "re-schedul* postpon* pushed push put_back pushed_back bring_forward brought_forward "
            "brought_it_forward shifted swapped swap changed change changing delayed delay rearrang* re-arrang* "
            "new_date new_time another_date another_time different_day different_time new_slot a_day_later "
            "a_week_later an_hour_later pushed_it bumped rebook* re-book* shunted shunt shoved shift_it shift_me "
            "shift_us shift_my shift_our shift_the_interview nudged_it nudged_me kicked_back kicked_it slid_it "
            "pull_it_forward pulled_it_forward moved_up moved_back squeezed_me_in_later flipped"
        ),
        Idea.INSTEAD: "rather_than instead not turns_out_it's turned_out_it's actually_it's",
        Idea.CANCEL: (
            "never_showed_up no-show no_show not_able_to_go_ahead interview_is_off interview's_off call~off "
            "called~off call_off calling_off pulled_my pull_my pull_tomorrow's pull_the not_happening "
            "not_going_ahead cancel* canceled cancelled called_off is_off was_off it's_off scrapped fell_through "
            "pulled_the_plug off_now not_going_ahead_with_the_interview not_going_ahead_with_my_interview "
            "not_going_ahead_with_interviews not_going_ahead_with_the_interviews don't_come_in don't_come_tomorrow "
            "not_to_come not_to_come_in don't_bother_coming no_need_to_come not_to_bother_coming"
        ),
        Idea.REPLY: (
            "revert reverted replied reply replies replying respond* answered answers answering got_back wrote_back "
            "came_back_to get_back gotten_back came_back called_back rang_back texted_back emailed_back react*"
        ),
        Idea.MESSAGE: (
            "message messaged emailed email e-mailed e-mail mailed mail wrote write written text texted texting dm "
            "dm'd dmed letter note whatsapp whatsapped whatsapp'd pinged ping dropped_a_line dropped_them_a_line "
            "sent_a_note followed_up follow_up followup chased chase nudge nudged reached_out reach_out contact "
            "contacted got_in_touch been_in_touch linkedin_message checked_in check_in dropped~line dropped~note "
            "dropped~email dropped~message dropped~text hit_me_up slid_into email_me text_me message_me mail_me "
            "contact_me write_to_me write_me ping_me hit_up was_in_touch were_in_touch asked~feedback asked~update "
            "added_me_on added_me"
        ),
        Idea.CALL: (
            "rung bell'd gave~a_ring gave~a_call left_a_voicemail left_a_message voicemail call called calling "
            "rang ring phoned phone ringing telephoned missed_call gave_them_a_ring gave_them_a_call "
            "gave_me_a_ring gave_me_a_call spoke_on_the_phone call_back give_me_a_call bell buzz a_ring "
            "got_on_the_phone got_on_the_blower got_hold_of gave~a_bell gave~bell gave~shout gave~buzz call_me "
            "ring_me phone_me give_me_a_bell give_me_a_buzz"
        ),
        Idea.HEAR: "hear heard hearing heard_back hear_back",
        Idea.TELL: (
            "said_they said_she said_he said_i'll said_to_expect said_i'd said_it'll reckons_i reckons_they "
            "expect_a_call to_expect reckons reckon tells should_know they'll_know will_know know_by know_on "
            "let~know get~back gets~back tells_me be_back_in_touch get_back_to come_back_to back_to_me let_me_know "
            "let_us_know let_you_know tell_me tell_us tell get_back_to_me get_back_to_us be_in_touch get_in_touch "
            "come_back_to_me told notify inform announce give_me_an_answer give_an_answer i'll_know i_will_know "
            "we'll_know i_should_know find_out be_back_to_me in_touch_by confirm_by call_me ring_me phone_me "
            "email_me text_me message_me mail_me contact_me holler_at_me give_me_a_shout give_me_a_bell "
            "give_me_a_buzz drop_me_a_line drop_me_an_email drop_me_a_text shoot_me_an_email get_ahold_of_me "
            "hit_me_up_by ping_me write_to_me write_me"
        ),
        Idea.DECIDE: (
            "decide decides decided deciding decision make_up_their_mind make_a_decision make_their_mind_up "
            "making_a_decision making_their_mind_up making_their_minds_up make_their_minds_up made_their_mind_up "
            "make_the_call making_the_call make_a_call_on picking_someone announcing announce give_it_till "
            "give_it_until give_it_til give_them_till give_them_until made_up_their_minds made_up_their_mind "
            "made_their_minds_up made_a_decision made_the_decision reach_a_decision come_to_a_decision"
        ),
        Idea.PASS: (
            "moving_forward move_forward moved_forward going_forward going_ahead go_ahead proceed* progress_with "
            "taking_me_forward take_me_forward take_my taking_my make_it through_the i'm_through through_to "
            "got_through made_it past advanced advancing progressed progressing shortlisted getting_through "
            "invited_back called_back_in another_interview still_in still_in_the_running in_the_final "
            "in_the_running next_stage next_round passed_the i_passed passed_their passed_stage passed_first "
            "passed_to passed_both passed_round a_finalist finalist finalists went_through_to go_through_to "
            "got_through_the sailed_through flew_through moved_on_to move_on_to moving_on_to moved_me_on "
            "moving_me_on move_me_on moved_me_up moved_me_along"
        ),
        Idea.INVITE: (
            "invit* asked_me_in asked_to_come_in asked_me_to_come called_me_in have_me_in want_me_in asked_me_back "
            "want_me_back called_me_back_in call_me_in to_come_in get_me_in see_me meet_me speak_to_me talk_to_me "
            "speak_with_me talk_with_me catch_up_again meet_up_again have_another_chat chat_again speak_again "
            "talk_again another_look second_look call_me_back_in bring_me_in bringing_me_in bring_me_back "
            "have_me_back having_me_back having_me_in getting_me_in getting_me_back get_me_back in_for_a_chat "
            "asked_me_over want_me_over called_back_for"
        ),
        Idea.CONFIRM: (
            "confirm* set booked agreed scheduled fixed arranged pencilled_in penciled_in lined_up sorted "
            "on_the_calendar in_the_diary big_day expecting_me"
        ),
        Idea.THANK: (
            "thank thank_you_note thank_you_email thank-you thanked thank_you_letter thank_you_message "
            "thank_you_card "
            "thank_you thanks"
        ),
        Idea.ACCEPT: (
            "we_agreed we_shook_on_it accept accepted accepting took_the_job "
            "took_the_offer taking_the_job said_yes signed sign taking_it took_it going_with"
        ),
        Idea.WITHDRAW: (
            "said_no_to decided_not_to_go_ahead not_going_ahead_with_it turned_it_down pulled_my_application "
            "withdrawing pull_my_application told_them_i'm_out told_them_thanks withdrew withdraw withdrawn "
            "pulled_out pulling_out dropped_out bowed_out backed_out not_interested no_longer_interested i'm_out "
            "walked_away stepped_back took_my_name_out took_myself_out told_them_no changed_my_mind count_me_out "
            "decided_against no_longer_going_for not_going_for passing_on_it gave_it_a_miss giving_it_a_miss "
            "my_name_out my_name_off taken_myself_out taking_myself_out not_for_me knocked_it_on_the_head "
            "thanks_but_no_thanks_to not_pursuing not_going_ahead_with decided_not_to_go_for not_to_go_for"
        ),
        Idea.CONTACT: (
            "my_contact contact_is contact_person in_charge_is deal_with dealing_with recruiter_is manager_is "
            "handles_it handles_this handles_my handling_it handling_this handling_my looks_after_it looks_after_my "
            "looking_after_it looking_after_my deals_with_it deals_with_my"
        ),
        **ASKED,
        **OUTCOME,
        **EVENT,
    }
)
