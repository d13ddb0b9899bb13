"""Owns what English words stand for by which it is told how it ended: a yes, a no, silence, and how it went."""

from flows.understanding.gist_table import Idea

OUTCOME = {
    Idea.OFFER: (
        "a_yes job's_mine jobs_mine mine_if job_is_mine offer offered offering offers job_offer contract_offer "
        "start_date welcome_aboard contract_came sent_me_the_contract got_me_the_contract sent_over_a_contract "
        "sent_over_the_contract sent_a_contract contract_arrived contract_in_my_inbox i_can_start_on got_the_nod "
        "got_the_green_light verbal_yes big_yes definite_yes"
    ),
    Idea.HIRE: (
        "give_me_the gave_me_the giving_me_the given_me_the offered_me_the taking_me successful hire hired hires "
        "hiring take_me take_me_on took_me_on taking_me_on taken_on employ employed want_me_to_start "
        "wants_me_to_start chose_me picked_me choose_me pick_me picking_me start_on recruit recruited "
        "selected_me "
        "selected chosen_me"
    ),
    Idea.REJECT: (
        "turned_down_from turned_down_by knocked_back_from knocked_back_by rejected_from rejected_by "
        "turned~down turn~down turns~down knocked~back reject* turned_down turned_me_down turn_me_down "
        "turning_me_down declined refused refusal knocked_back knocked_me_back dinged binned passed_on_me "
        "passed_over pass_on_me ruled_out given_me_the_boot gave_me_the_boot gave_me_the_push gave_me_the_elbow "
        "gave_me_the_chop let_me_down_gently let_me_down sacked_me_off binned_me_off chucked_my_application "
        "weren't_keen cut_me_loose"
    ),
    Idea.CHOOSE: (
        "choosing gave gave_the_job gave_it_to given_to give_it_to gone_to went_to_someone hired_internally choose "
        "chose chosen pick picked select selected selecting went_with gone_with going_with go_with appointed "
        "opted_for went_for prefer preferred favoured shortlisted ended_up_going_with ended_up_with "
        "ended_up_hiring ended_up_choosing gone_for going_for"
    ),
    Idea.FILLED: (
        "didn't_get_it did_not_get_it not_what_they're didn't_get_that_one got_the_flick got_the_flick_from "
        "not_what_theyre unsuccessful not_moving_forward not_progressing no_go fell_through didn't_work_out "
        "not_a_fit not_the_right_fit didn't_make_the_cut not_successful on_file wasn't_meant_to_be no_luck no_joy "
        "no_dice gone_in_another_direction going_in_another_direction a_different_direction another_direction "
        "filled vacancy_is_closed position_is_closed hiring_freeze frozen job_is_gone role_is_gone already_gone "
        "been_taken pulled_the_role not_hiring no_longer_hiring not_quite_right not_quite_what not_what_they_were "
        "wasn't_what_they wasn't_what_she wasn't_what_he not_for_them thanks_but_no looking_for_someone_with_more "
        "looking_for_somebody_with_more wanted_someone_with_more wanted_somebody_with_more "
        "needed_someone_with_more lost_out lost_out_to missed_out pipped pipped_to_the_post pipped_at_the_post "
        "beaten_to_it beat_me_to_it came_second runner_up second_choice second_best already_got_someone "
        "already_have_someone already_hired already_found_someone not_enough_experience too_inexperienced "
        "lacked_experience gone_to_somebody won't_be_joining wasn't_to_be not_to_be another_dead_end dead_end "
        "fallen_through fell_flat came_to_nothing hired_within hired_from_within got_axed been_axed was_axed "
        "got_cut been_cut got_pulled been_pulled got_scrapped been_scrapped moved_on_without moving_on_without "
        "dead_in_the_water decided_not_to_fill not_filling_the not_filling_it budget_cut budget_cuts "
        "wasn't_a_good_fit not_a_good_fit wasn't_a_fit not_a_match wasn't_a_match wasn't_the_right_fit "
        "wasn't_right_for not_right_for wasn't_the_right_person not_the_right_person wasn't_the_best_fit "
        "not_the_best_fit not_this_time not_on_this_occasion close_second a_close_second"
    ),
    Idea.REFUSAL: (
        "told_me_no said_no_thanks rejection rejections rejection_email rejection_letter refusal "
        "unfortunately_email unfortunately_letter thanks_but_no_thanks said_no it's_a_no its_a_no was_a_no "
        "a_no is_a_no saying_no so_no no_from regret_mail regret_email regret_letter regret_message "
        "dreaded_email dreaded_letter dreaded_call knock_back knockback "
        "knock-back rebuff a_polite_no the_no big_fat_no thumbs_down"
    ),
    Idea.SILENCE: (
        "crickets black_hole ghost ghosts blanked_me ignored_me silence silent ghosted ghosting quiet "
        "radio_silence left_on_read left_me_on_read ignoring_me gone_dark gone_cold dead_air aired tumbleweed "
        "cold_shoulder went_quiet gone_quiet in_limbo seen_but keeping_me_waiting stonewalled "
        "taking_its_sweet_time taking_their_sweet_time sweet_time taking_their_time taking_ages "
        "keeping_me_hanging left_hanging left_me_hanging gone_awol awol mia dragging_their_feet "
        "stringing_me_along fobbing_me_off fobbed_me_off vanished disappeared off_the_face deafening "
        "nothing_but_silence going_to_voicemail leaving_me_on_read leave_me_on_read left_me_on_seen "
        "in_the_lurch gone_to_ground"
    ),
    Idea.WELL: (
        "grand sound lovely fab deadly savage class smashing went well great good fine ok okay nailed smashed "
        "aced brilliant amazing killed_it rocked positive loved liked nice decent happy alright so-so "
        "swimmingly crushed_it perfect fantastic flying_colours flying_colors like_a_dream solid smoothly "
        "a_breeze short_and_sweet clicked got_on hit_it_off gelled vibed"
    ),
    Idea.BADLY: (
        "shocker hames balls_of_it balls_of bottled stuffed cocked_up awkward frosty brutal bad badly awful "
        "terrible bombed horrible messed_up screwed_up blew_it disaster tanked rubbish crap shit rough poor "
        "flopped botched car_crash train_wreck dreadful froze meh fluffed rambled waffled stumbled nightmare "
        "went_blank mind_went_blank drew_a_blank like_a_lead_balloon sideways pear-shaped pear_shaped tits_up"
    ),
}
