"""Owns what English words stand for in what is asked of the coach, felt and wished."""

from flows.understanding.gist_table import Idea

ASKED = {
    Idea.WHEN: "when what_time what_day how_soon how_long how_many_days what_date",
    Idea.WHY: "why how_come what's_taking",
    Idea.HOW: "how",
    Idea.WHAT: (
        "what which give_me show_me help_me tell_me any_tips any_ideas what's list_my can_you could_you who where"
    ),
    Idea.SHOULD: (
        "should shall may can_i could_i is_it_time too_early too_soon too_late is_it_ok is_it_okay do_i must_i "
        "would_it has_enough enough_time am_i_allowed am_i has_it ought is_now do_you_think would_it_look"
    ),
    Idea.WEAR: (
        "wear wearing clothes jeans suit tie dress outfit shirt trainers dress_code sneakers shoes heels blazer "
        "jacket tattoo tattoos beard hoodie put_on"
    ),
    Idea.PREPARE: (
        "prepare preparing prep practice practise practising revise rehearse get_ready practice_questions a_mock "
        "mock_interview mock_interviews "
        "what_questions which_questions what_will_they_ask they_ask"
    ),
    Idea.LIST: (
        "applications leads overview pipeline everything_i jobs_i companies list waiting_on am_i_waiting "
        "where_am_i_up_to where_am_i_at where_do_i_stand haven't_i_heard what_i've_got what_have_i_got "
        "places_have_i have_i_applied did_i_apply jobs_have_i in_the_running_for still_open in_play on_the_go "
        "on_my_list my_list what's_outstanding have_i_got_going got_going"
    ),
    Idea.PROGRESS: (
        "progress how_am_i_doing am_i_doing doing_ok my_stats stats statistics going_overall my_chances "
        "how_i'm_doing how'm_i am_i_getting going_for_me doing_overall did_i_do going_so_far getting_better "
        "any_better my_record success_rate hit_rate hows_my how's_my do_i_interview am_i_good_at am_i_bad_at "
        "do_i_come_across am_i_any_good"
    ),
    Idea.NEXT: (
        "next now_what do_now do_next next_step next_steps what_now suggest recommend advise from_here "
        "getting_on_with be_getting_on to_do_now do_today do_this_week focus_on where_do_i_start start_with"
    ),
    Idea.USE: (
        "what_do_you what_can_you how_do_you who_are_you what_are_you how_do_you_work use_you use_this you_do "
        "you_work your_commands you_help this_work this_bot how_does_this commands can_you_do are_you_a "
        "are_you_real help_with what_all can_you_help what_are_you_for what_is_this_bot you_good_for "
        "what's_this_for what_is_it_you can_you_find can_you_apply can_you_see can_you_talk delete_my_data my_data "
        "export_my this_thing_do this_do what_can_i_ask_you i_ask_you ask_you you_keep do_you_charge "
        "cost_anything who_reads who_can_see who_sees "
        "see_my_messages reads_what_i read_my_messages"
    ),
    Idea.LOW: (
        "can't_stop_crying written_off killing_me lost_all_confidence too_old_for_this nobody_wants_me "
        "sick_of can't_keep shattered "
        "feel_like_crap feel_like_shit feeling_rough want_to_give_up feeling_down feel_down so_down sad depressed "
        "hopeless useless worthless gutted discouraged demoralised demoralized deflated low crying cry cried "
        "exhausted drained burnt_out burned_out fed_up giving_up give_up giving_up_hope miserable lonely defeated "
        "disappointed heartbroken devastated crushed i'm_broken feel_broken feeling_broken not_good_enough "
        "failure fail loser overwhelmed numb "
        "tired_of_this can't_do_this_anymore had_enough what's_the_point pointless no_hope grinding_me_down "
        "getting_me_down wearing_me_down gets_me_down got_me_down what's_wrong_with_me done_with_job so_done_with "
        "can't_be_bothered can't_be_arsed can't_face no_energy rock_bottom in_bits in_pieces in_tears "
        "soul_destroying keep_failing keep_getting_rejected beating_myself_up beat_myself_up kicking_myself "
        "feel_rubbish feel_stupid feel_useless feel_awful feel_terrible feeling_awful feel_shit feel_crap "
        "feeling_crap feeling_shit on_the_floor in_a_hole in_a_bad_place down_in_the_dumps hit_a_wall "
        "no_motivation lost_motivation can't_go_on can't_take lose_hope losing_faith lost_faith losing_heart "
        "lost_heart worn_out wiped_out burnt-out nothing_left want_to_cry wanna_cry could_cry like_a_fraud "
        "imposter such_an_idiot so_stupid not_cut_out hate_my_life hate_this lost_my_mojo feel_judged feel_old "
        "feel_invisible feel_small feel_inadequate not_feeling_great not_feeling_good not_feeling_too_good "
        "not_great_today made_me_feel_stupid made_me_feel_small made_me_feel_useless keep_doing_this hanging_on_by "
        "bit_flat bit_low bit_down bit_rough bit_blue bit_rubbish low_today nobody_wants nobody_will_hire "
        "no_one_wants no_one_will_hire disheartened bummed_out noone_wants nobody_hires too_old_for"
    ),
    Idea.NERVOUS: (
        "worried_sick bit_scared little_scared tensed stressing feel_sick can't_stop_shaking panicky wound_up "
        "nervous anxious "
        "stressed panicking panic scared terrified worried nerves freaking_out bricking_it butterflies on_edge "
        "dreading bag_of_nerves heart's_racing heart_racing heart_is_racing sweaty_palms palms_sweaty cacking_it "
        "shitting_it bricking scared_stiff jitters jittery can't_eat can't_sleep can't_breathe stomach's_in_knots "
        "sick_to_my_stomach wobbly worked_up worrying overthinking i_am_shaking im_shaking shaking_like "
        "can_not_stop_shaking"
    ),
    Idea.HOPEFUL: (
        "happy_with really_happy so_happy delighted hopeful optimistic confident excited buzzing thrilled "
        "fingers_crossed good_feeling over_the_moon chuffed stoked pumped on_cloud_nine on_a_high made_up "
        "feeling_positive feeling_good promising like_my_chances top_of_the_world buzzin chuffed_to_bits psyched "
        "giddy looking_up high_hopes daring_to_hope dare_to_hope feels_promising bouncing pleased_with_myself "
        "proud proud_of_myself can't_wait_for can't_wait_to bit_better much_better feeling_better"
    ),
    Idea.ANGRY: (
        "cranky narked ticked mad_at raging_at pissed_me_off cheesed wound_me_up angry furious fuming annoyed "
        "pissed pissed_off livid raging i'm_mad so_mad really_mad frustrated frustrating outraged disgusted "
        "infuriating cheesed_off "
        "ticked_off taking_the_mick taking_the_piss took_the_piss took_the_mick had_it_with joke_of_a a_disgrace "
        "disgrace disgraceful doing_my_head_in does_my_head_in waste_of_time wasting_my_time wasted_my_time "
        "hopping_mad hacked_off peed_off peeved pissing_me_off pisses_me_off disrespectful an_insult insulting "
        "shambles seething irritated irate resentful bloody_cheek the_cheek_of winding_me_up strung_me_along "
        "messing_me_about messing_me_around messed_me_around cross"
    ),
    Idea.PAUSE: (
        "peace give_me_peace leave_me_be weeks_off be_quiet no_more_reminders dont_nudge don't_nudge don't_remind "
        "dont_remind need_a_rest having_a_rest leave_it_for take_a_break taking_a_break need_a_break breather "
        "time_out leave_it_a pause break time_off day_off week_off few_days_off holiday on_vacation away_until "
        "snooze mute no_messages some_peace a_rest leave_it_until nothing_until hold_off quiet_until don't_message "
        "don't_write don't_text not_this_week no_reminders let's_leave_it leave_it_till talk_next_week "
        "speak_next_week going_offline off_grid off-grid snowed_under don't_want_to_think_about give_me_till "
        "give_me_until back_after_christmas"
    ),
    Idea.BACK: (
        "get_back_into back_into_it back_to_it ready_to_continue i'm_ready back_on_it i'm_back back_again carry_on "
        "let's_continue continue resume unpause start_again keep_going let's_go_on i_am_back pick_up_again "
        "back_at_it ready_again crack_on let's_crack_on fire_away ready_when_you_are where_were_we pick_it_back_up "
        "pick_things_back_up pick_back_up pick_up_where ask_away i'm_all_ears bring_it_on let's_get_going "
        "let's_get_cracking let's_get_on back_in_business back_in_the_game back_on_track i'm_good_to_go good_to_go "
        "where_did_we_leave let's_start_again start_back_up back_on_the_horse get_back_on_it in_the_saddle "
        "up_to_it_again feeling_up_to_it get_going_again"
    ),
    Idea.STOP: (
        "enough_with enough_of stop_it stop_asking leave_me_alone leave_me_be don't_ask_me shut_up "
        "enough_questions stop_messaging stop_texting no_more_questions go_away unsubscribe stop_now drop_it "
        "skip_the_questions i_don't_want_to_answer piss_off stop_please please_stop not_now not_right_now "
        "ask_me_later rather_not_answer rather_not_say rather_not_talk rather_not_go_into rather_not_discuss "
        "prefer_not_to_say prefer_not_to_answer prefer_not_to_talk not_to_answer not_to_say quit_asking quit_it "
        "quit_bugging quit_texting quit_messaging no_comment not_in_the_mood not_feeling_it do_one give_over "
        "bore_off get_lost too_many_questions done_talking done_answering don't_wanna_answer don't_wanna_talk "
        "don't_want_to_say don't_feel_like_answering don't_fancy_answering none_of_your that's_enough "
        "enough_for_now enough_for_today stop_bugging stop_pestering back_off lay_off not_answering_that "
        "not_answering_this not_answering_any not_doing_this that's_private that_is_private too_personal "
        "done_for_today done_for_now i'm_done_for talk_about_something_else change_the_subject "
        "tell_you_another_time tell_you_later can't_do_this_right_now can't_do_this_now not_up_to_it "
        "not_up_for_this don't_ask_about"
    ),
    Idea.GREET: (
        "hello hi hey morning afternoon evening good_morning good_evening good_afternoon hiya howdy yo heya g'day "
        "good_night alright_mate"
    ),
    Idea.GRATEFUL: "thanks thank_you cheers ta thx ty appreciate grateful much_appreciated thank_u",
    Idea.LONG: "long forever ages slow taking so_long",
}
