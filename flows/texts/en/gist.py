"""Owns what English words stand for, in whatever sentence they stand (``gist_table.py`` says how it is written)."""

from flows.texts.en.gist_asked import ASKED
from flows.understanding.gist_table import Gist, Idea

GIST = Gist(
    {
        Idea.I: "we i i'm i've myself im ive id",
        Idea.ME: "me us",
        Idea.THEY: "they they're they've they'd they'll he she he's she's theyve both_of_them",
        Idea.STAFF: (
            "gaffer interviewers bosses HR lads guys someone hiring_manager recruiter recruiters hr manager team "
            "agency boss owner lady guy woman man headhunter foreman chef company panel them him her people "
            "interviewer headteacher head_teacher matron supervisor director receptionist employer office store"
        ),
        Idea.PAST: (
            "just_out_of just_hung_up_with hung_up_with just_back_from just_off_the_phone_with came_away_from "
            "took had did was were went finished done came just_out just_back out_of back_from "
            "got_out off_the_phone just_got_off attended survived sat did_my completed over has_been took_place"
        ),
        Idea.ACTED: (
            "emailed e-mailed mailed called rang phoned texted messaged wrote replied answered told_me told_us "
            "got_back came_back wrote_back called_back rang_back got_in_touch reached_out contacted informed pinged "
            "written"
        ),
        Idea.CLOSE: "close archive drop forget bin delete remove scrap",
        Idea.FROM: "from by",
        Idea.HOME: (
            "i'm_currently_in i_live_in now_living_in got_to here_in we've_moved_to i've_moved_to moving_down_to "
            "moved_up_to moved_down_to moved_over_to touched_down_in live_in living_in moved_to moving_to based_in "
            "i'm_in now_in relocated_to back_in settled_in staying_in i_am_in landed_in arrived_in moved_back_to"
        ),
        Idea.OTHER: (
            "to_a_candidate a_candidate_with candidate_with an_applicant_with applicant_with "
            "someone_else somebody_else someone_internal another_candidate other_candidate "
            "another_applicant "
            "another_person other_person other_candidates other_applicants different_candidate internal_candidate "
            "internally other_guy other_girl stronger_candidate stronger_candidates another_* the_other_one "
            "one_of_the_others better_fit better_candidate more_experienced someone_with somebody_with"
        ),
        Idea.YOU: "you your yours bot",
        Idea.OFF: (
            "mum mom dad mother father sister brother nan gran granny wife husband wrong_name might mistake "
            "working_weekends weekends overtime most_applicants most_candidates next_topic "
            "rejection_rate coffee water tea lunch drink drinks biscuits biscuit parking hiring_rate friends "
            "similar_projects loan mortgage flat apartment landlord bank_account visa date_night dentist gym "
            "school_run insurance_claim wedding girlfriend boyfriend passport exam game match movie film lease rent "
            "tenancy refund parcel delivery_slot my_friend my_mate my_sister my_brother my_wife my_husband my_son "
            "my_daughter my_mum my_dad my_mom dinner dog cat holiday_request"
        ),
        Idea.VOID: (
            "rang_sick a_call_by_mistake place_called someone_called woman_called man_called guy_called girl_called "
            "company_called is_called firm_called our_hiring hiring_process our_hiring_process vacancy_at "
            "closing_date follow_up_mail_is answer_a answer_the answer_their answer_any answer_her answer_his "
            "clear_answer no_problem no_worries no_idea no_doubt not_only not_bad no_matter not_sure"
        ),
        Idea.NOT: (
            "not never no haven't hasn't didn't don't doesn't isn't wasn't aren't weren't won't wouldn't can't "
            "couldn't hadn't without nobody ain't neither nor cannot no_longer dint none"
        ),
        Idea.NOTHING: (
            "nothing nowt nada zilch zero zip bugger_all sod_all fuck_all not_a_thing anything any not_a_peep"
        ),
        Idea.STILL: "still yet so_far by_now since until_now as_of_now to_date",
        Idea.WILL: (
            "felt_like feels_like felt_as i'd_hate i'd_love would_hate would_love i'll i_will i_shall going_to gonna "
            "need_to have_to has_to hope hoping hopefully if maybe perhaps should would_like wish whether unless "
            "wonder wondering plan_to planning want_to must let's let_me trying_to try_to afraid worried could "
            "i'd_like"
        ),
        Idea.WISH: "want wants wanted would_like like_to keen happy_to looking_to asked",
        Idea.BE_DONE: "was been got getting were being am i'm be",
        Idea.MEET: (
            "just_out_of just_hung_up_with hung_up_with just_back_from just_off_the_phone_with sit_down sit_downs "
            "call_with phone_call_with a_call_with quick_call phone_call have_a_call had_a_call "
            "chat_with interview* interveiw* meeting zoom teams skype trial trial_shift trial_day screening "
            "assessment phone_screen video_call first_chat chat informal_chat assessment_centre assessment_day "
            "hirevue video_interview onsite face_to_face screening_call intro_call test_day work_trial open_day "
            "tryout presentation_day superday"
        ),
        Idea.VISIT: (
            "came_away_from came_away going_in_to_see going_in_to going_to_see seeing going_in go_in_to met meet "
            "meeting went_to went_in see saw seen talked spoke talk speak come_in came_in came_out came_from "
            "come_back_from sat_down chatted went_for visited been_to been_at go_in pop_in show_up come_by "
            "come_along "
            "walked_out"
        ),
        Idea.PAPERS: (
            "cv cvs resume resumes application applications cover_letter portfolio papers form application_form "
            "covering_letter"
        ),
        Idea.JOB: (
            "job role position post vacancy gig spot contract placement seat place apprenticeship traineeship "
            "internship"
        ),
        Idea.ROUND: (
            "i'm_through im_in_the_final round rounds stage stages shortlist final finals step phase last_two "
            "last_three last_four final_two final_three short_list down_to"
        ),
        Idea.ORDER: (
            "next second third fourth final last another again further one_more 2nd 3rd two 2 3 one first 1st"
        ),
        Idea.NEWS: (
            "news word update updates feedback answer decision response sign_of_life peep outcome result results "
            "verdict callback sausage dicky_bird"
        ),
        Idea.DATE: "slots dates times date time slot day appointment",
        Idea.APPLY: (
            "new_application new_one_for_you reapplied reapplying put_me_forward application_for application_to "
            "application_at went_for_a apply applied applying aplied threw_my_hat put_in_for put_myself_forward "
            "signed_up went_for put_my_name_down put_my_name_forward threw_my_name filled_in filled_out"
        ),
        Idea.SEND: (
            "send sent sending submit submitted hand_in handed_in handed dropped_off dropped put_in whacked bunged "
            "fired fired_off chucked popped posted uploaded pass passed passed_on gave given left shot shot_off "
            "got_in is_in whacked_in flung lobbed forwarded delivered emailed stuck went_out went_off"
        ),
        Idea.GET: (
            "a_yes job's_mine jobs_mine mine_if job_is_mine get got received gotten landed secured snagged bagged "
            "get_it mine have"
        ),
        Idea.OFFER: (
            "a_yes job's_mine jobs_mine mine_if job_is_mine offer offered offering offers job_offer contract_offer "
            "start_date welcome_aboard contract_came sent_me_the_contract got_me_the_contract"
        ),
        Idea.HIRE: (
            "give_me_the gave_me_the giving_me_the given_me_the offered_me_the taking_me successful hire hired hires "
            "hiring take_me take_me_on took_me_on taking_me_on taken_on employ employed want_me_to_start "
            "wants_me_to_start chose_me picked_me choose_me pick_me picking_me start_on recruit recruited "
            "selected_me "
            "selected chosen_me"
        ),
        Idea.REJECT: (
            "turned~down turn~down turns~down knocked~back reject* turned_down turned_me_down turn_me_down "
            "turning_me_down declined refused refusal knocked_back knocked_me_back dinged binned passed_on_me "
            "passed_over pass_on_me ruled_out"
        ),
        Idea.REGRET: "unfortunately regret sorry_to",
        Idea.CHOOSE: (
            "choosing gave gave_the_job gave_it_to given_to give_it_to gone_to went_to_someone hired_internally "
            "choose chose chosen pick picked select selected selecting went_with gone_with going_with go_with "
            "appointed opted_for went_for prefer preferred favoured shortlisted"
        ),
        Idea.FILLED: (
            "didn't_get_it did_not_get_it not_what_they're didn't_get_that_one got_the_flick got_the_flick_from "
            "not_what_theyre unsuccessful not_moving_forward not_progressing no_go fell_through didn't_work_out "
            "not_a_fit not_the_right_fit didn't_make_the_cut not_successful on_file wasn't_meant_to_be no_luck "
            "no_joy "
            "no_dice gone_in_another_direction going_in_another_direction a_different_direction another_direction "
            "filled vacancy_is_closed position_is_closed hiring_freeze frozen job_is_gone role_is_gone already_gone "
            "been_taken pulled_the_role not_hiring no_longer_hiring"
        ),
        Idea.REFUSAL: (
            "told_me_no said_no_thanks rejection rejections rejection_email rejection_letter refusal "
            "unfortunately_email unfortunately_letter thanks_but_no_thanks said_no it's_a_no its_a_no was_a_no a_no "
            "is_a_no saying_no so_no no_from"
        ),
        Idea.MOVE: (
            "put~off moved~forward pushed~back put~back brought~forward pushed~to putting_it_back "
            "put_it_back putting_back "
            "an_hour_earlier a_day_earlier later_now earlier_now move moved moving reschedul* re-schedul* postpon* "
            "pushed push put_back pushed_back bring_forward brought_forward brought_it_forward shift shifted swapped "
            "swap changed change changing delayed delay rearrang* re-arrang* new_date new_time another_date "
            "another_time different_day different_time new_slot a_day_later a_week_later an_hour_later pushed_it "
            "bumped rebook* re-book*"
        ),
        Idea.INSTEAD: "rather_than instead not",
        Idea.CANCEL: (
            "never_showed_up no-show no_show not_able_to_go_ahead interview_is_off interview's_off call~off "
            "called~off call_off "
            "calling_off not_going_ahead_with pulled_my pull_my pull_tomorrow's pull_the no_interview not_happening "
            "not_going_ahead cancel* canceled cancelled called_off is_off was_off it's_off scrapped fell_through "
            "pulled_the_plug off_now"
        ),
        Idea.REPLY: (
            "revert reverted replied reply replies replying respond* answered answers answering got_back wrote_back "
            "came_back_to get_back gotten_back came_back called_back rang_back texted_back emailed_back react*"
        ),
        Idea.MESSAGE: (
            "message messaged emailed email e-mailed e-mail mailed mail wrote write written text texted texting dm "
            "dm'd dmed letter note whatsapp whatsapped whatsapp'd pinged ping dropped_a_line dropped_them_a_line "
            "sent_a_note followed_up follow_up followup chased chase nudge nudged reached_out reach_out contact "
            "contacted got_in_touch been_in_touch linkedin_message checked_in check_in"
        ),
        Idea.CALL: (
            "rung bell'd gave~a_ring gave~a_call left_a_voicemail left_a_message voicemail call called calling rang "
            "ring phoned phone ringing telephoned missed_call gave_them_a_ring gave_them_a_call gave_me_a_ring "
            "gave_me_a_call spoke_on_the_phone call_back give_me_a_call bell buzz a_ring"
        ),
        Idea.HEAR: "hear heard hearing heard_back hear_back",
        Idea.SILENCE: (
            "crickets black_hole ghost ghosts blanked_me ignored_me silence silent ghosted ghosting quiet "
            "radio_silence left_on_read left_me_on_read ignoring_me gone_dark gone_cold dead_air aired tumbleweed "
            "cold_shoulder went_quiet gone_quiet in_limbo seen_but keeping_me_waiting stonewalled"
        ),
        Idea.TELL: (
            "said_they said_she said_he said_i'll said_to_expect said_i'd said_it'll reckons_i reckons_they "
            "expect_a_call to_expect reckons reckon tells should_know they'll_know will_know know_by know_on "
            "let~know "
            "get~back gets~back tells_me be_back_in_touch get_back_to come_back_to back_to_me let_me_know "
            "let_us_know "
            "let_you_know tell_me tell_us tell get_back_to_me get_back_to_us be_in_touch get_in_touch "
            "come_back_to_me "
            "told notify inform announce give_me_an_answer give_an_answer i'll_know i_will_know we'll_know "
            "i_should_know find_out be_back_to_me in_touch_by confirm_by"
        ),
        Idea.DECIDE: (
            "decide decides decided deciding decision make_up_their_mind make_a_decision make_their_mind_up "
            "making_a_decision"
        ),
        Idea.PASS: (
            "moving_forward move_forward moved_forward going_forward going_ahead go_ahead proceed* progress_with "
            "taking_me_forward take_me_forward take_my taking_my make_it through_the i'm_through through_to "
            "got_through made_it passed past advanced advancing progressed progressing shortlisted moved_on move_on "
            "moving_on went_through getting_through go_through invited_back called_back_in another_interview "
            "still_in "
            "still_in_the_running in_the_final in_the_running next_stage next_round"
        ),
        Idea.INVITE: (
            "invit* asked_me_in asked_to_come_in asked_me_to_come called_me_in have_me_in want_me_in asked_me_back "
            "want_me_back called_me_back_in call_me_in to_come_in get_me_in see_me meet_me speak_to_me talk_to_me "
            "speak_with_me talk_with_me"
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
            "walked_away stepped_back took_my_name_out took_myself_out told_them_no changed_my_mind count_me_out"
        ),
        Idea.CONTACT: (
            "my_contact contact_is contact_person in_charge_is deal_with dealing_with recruiter_is manager_is"
        ),
        Idea.WELL: (
            "grand sound lovely fab deadly savage class smashing went well great good fine ok okay nailed smashed "
            "aced brilliant amazing killed_it rocked positive loved liked nice decent happy alright so-so swimmingly "
            "crushed_it perfect fantastic"
        ),
        Idea.BADLY: (
            "shocker hames balls_of_it balls_of bottled stuffed cocked_up awkward frosty brutal bad badly awful "
            "terrible bombed horrible messed_up screwed_up blew_it disaster tanked rubbish crap shit rough poor "
            "flopped botched car_crash train_wreck dreadful froze meh"
        ),
        **ASKED,
    }
)
