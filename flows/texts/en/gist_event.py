"""Owns what English words stand for by which it is told what becomes of an interview: that it was, or cannot be."""

from flows.understanding.gist_table import Idea

EVENT = {
    Idea.WENT: (
        "after_my_interview after_the_interview drove cycled biked travelled traveled walked_over walked_in "
        "took_the_bus took_the_train took_the_day_off "
        "sat_with sat_in sat_down_with sat_through sat_across sat_there was_in_with was_in_at was_in_for "
        "was_over_at was_down_at was_up_at was_on_with was_with went_in went_in_for went_in_to went_over_to "
        "went_along went_down_to went_up_to went_out_to went_round_to went_to went_to_see went_for_my popped_in "
        "popped_over headed_over headed_in turned_up showed_up rocked_up logged_on logged_in dialled_in dialed_in "
        "hopped_on grilled grilled_me quizzed_me met met_with met_the saw_mr saw_mrs saw_ms saw_miss saw_dr "
        "didn't_go did_not_go i'd_the_interview "
        "i'd_my_interview kept_me_waiting made_me_wait got_lost i_was_in i_was_at was_at was_in "
        "cut_the_interview_short cut_it_short sailed_through"
    ),
    Idea.UNABLE: (
        "can't_do can't_make can't_manage cannot_do cannot_make couldn't_do couldn't_make cannot_manage can_not_do "
        "not_able_to_do unable_to_do isn't_free not_free isn't_available not_available unavailable doesn't_work "
        "doesn't_suit won't_work won't_suit no_longer_works no_longer_suits no_good not_good isn't_possible "
        "not_possible"
    ),
    Idea.NONE: "no",
    Idea.OLD: "instead_of rather_than not",
    Idea.OPENER: "well",
    Idea.TEARS: "cry crying cried crys sobbing sobbed bawling weeping tears in_tears could_cry want_to_cry wanna_cry",
    Idea.COUNT: (
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth umpteenth hundredth "
        "3rd 4th 5th 6th 7th 8th 9th 10th"
    ),
}
