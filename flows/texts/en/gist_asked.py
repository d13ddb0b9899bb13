"""Owns what English words stand for in what is asked of the coach, felt and wished."""

from flows.understanding.gist_table import Idea

ASKED = {
    Idea.WHEN: "when what_time what_day how_soon how_long how_many_days what_date",
    Idea.WHY: "why how_come what's_taking",
    Idea.HOW: "how",
    Idea.WHAT: "what which give_me show_me help_me tell_me any_tips any_ideas what's list_my can_you",
    Idea.SHOULD: (
        "should shall may can_i could_i is_it_time too_early too_soon too_late is_it_ok is_it_okay do_i must_i "
        "would_it has_enough enough_time am_i_allowed am_i has_it ought is_now"
    ),
    Idea.WEAR: (
        "wear wearing clothes jeans suit tie dress outfit shirt trainers dress_code sneakers shoes heels blazer "
        "jacket tattoo tattoos beard hoodie put_on"
    ),
    Idea.PREPARE: (
        "prepare preparing prep practice practise practising revise rehearse get_ready practice_questions mock "
        "what_questions which_questions what_will_they_ask they_ask"
    ),
    Idea.LIST: "applications leads overview pipeline everything_i jobs_i companies list",
    Idea.PROGRESS: "progress how_am_i_doing am_i_doing doing_ok my_stats stats statistics going_overall my_chances",
    Idea.NEXT: "next now_what do_now do_next next_step next_steps what_now suggest recommend advise from_here",
    Idea.USE: (
        "what_do_you what_can_you how_do_you who_are_you what_are_you how_do_you_work use_you use_this you_do "
        "you_work your_commands you_help this_work this_bot how_does_this commands can_you_do are_you_a are_you_real"
    ),
    Idea.LOW: (
        "written_off killing_me lost_all_confidence too_old_for_this nobody_wants_me sick_of can't_keep shattered "
        "feel_like_crap feel_like_shit feeling_rough want_to_give_up feeling_down feel_down so_down sad depressed "
        "hopeless useless worthless gutted discouraged demoralised demoralized deflated low crying cry cried "
        "exhausted drained burnt_out burned_out fed_up giving_up give_up giving_up_hope miserable lonely defeated "
        "disappointed heartbroken devastated crushed broken not_good_enough failure fail loser overwhelmed numb "
        "tired_of_this can't_do_this_anymore had_enough what's_the_point pointless no_hope"
    ),
    Idea.NERVOUS: (
        "bit_scared little_scared tensed stressing feel_sick can't_stop_shaking panicky wound_up nervous anxious "
        "stressed panicking panic scared terrified worried nerves freaking_out bricking_it butterflies on_edge "
        "dreading bag_of_nerves"
    ),
    Idea.HOPEFUL: (
        "happy_with really_happy so_happy delighted hopeful optimistic confident excited buzzing thrilled "
        "fingers_crossed good_feeling over_the_moon chuffed stoked pumped"
    ),
    Idea.ANGRY: (
        "cranky narked ticked mad_at raging_at pissed_me_off cheesed wound_me_up angry furious fuming annoyed "
        "pissed pissed_off livid raging mad frustrated frustrating outraged disgusted infuriating cheesed_off "
        "ticked_off"
    ),
    Idea.PAUSE: (
        "peace give_me_peace leave_me_be weeks_off be_quiet no_more_reminders dont_nudge don't_nudge don't_remind "
        "dont_remind need_a_rest having_a_rest leave_it_for take_a_break taking_a_break need_a_break breather "
        "time_out leave_it_a pause break time_off day_off week_off few_days_off holiday on_vacation away_until "
        "snooze mute no_messages some_peace a_rest leave_it_until nothing_until hold_off quiet_until "
        "don't_message don't_write don't_text not_this_week no_reminders"
    ),
    Idea.BACK: (
        "get_back_into back_into_it back_to_it ready_to_continue i'm_ready back_on_it i'm_back back_again "
        "carry_on let's_continue continue resume unpause start_again keep_going let's_go_on i_am_back "
        "pick_up_again back_at_it ready_again"
    ),
    Idea.STOP: (
        "enough_with enough_of stop_it stop_asking leave_me_alone leave_me_be don't_ask_me shut_up "
        "enough_questions stop_messaging stop_texting no_more_questions go_away unsubscribe stop_now drop_it "
        "skip_the_questions i_don't_want_to_answer piss_off stop_please please_stop"
    ),
    Idea.GREET: (
        "hello hi hey morning afternoon evening good_morning good_evening good_afternoon hiya howdy yo heya g'day "
        "good_night alright_mate"
    ),
    Idea.GRATEFUL: "thanks thank_you cheers ta thx ty appreciate grateful much_appreciated thank_u",
    Idea.LONG: "long forever ages slow taking",
}
