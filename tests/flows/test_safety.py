"""What is heard as danger, what as lowness, and what is only a way of talking: coaching.md F, as tables."""

import pytest

from flows.coaching.safety import Risk, risk_in

DANGER = """
better off without me
no point in living
kms
end it
unalive
Everyone would be better off without me
They’d all be better off without me.
my family is better off without me
There's no point in living
theres no point living anymore
I see no reason to live
whats the point of living
I don't see the point of being alive
nothing to live for
I have nothing left to live for
I want to die
i wanna die
I WANT TO DIE
i want 2 die
I just want to die
want to die lol
I wish I was dead
i wish i were dead
I wish I could just die
I hope I don't wake up tomorrow
I don't want to wake up anymore
I want to go to sleep and never wake up
i wish i was never born
I'd rather be dead
I'd be better off dead
might as well be dead
I deserve to die
I'm ready to die
I feel like dying
I keep thinking about dying
dying would be easier
I want to kill myself
im going to kill myself
I'm gonna kms tonight
kms lol
if they say no again I'll kms
thinking about killing myself
kil myself
i will kill my self
kll myself
killing myslef
killmyself
i want to commit suicide
sucide
i am thinking of suiside
suicde
I'm suicidal
feeling sucidal again
suicidal thoughts
commit su1cide
s u i c i d e
k i l l  m y s e l f
k.i.l.l myself
i k i l l myself
k-m-s
k\u200bi\u200bll my\u200bself
𝗸𝗶𝗹𝗹 𝗺𝘆𝘀𝗲𝗹𝗳
kіll mysеlf
KILL MYSELF!!!
killll myselffff
kill🙂myself
I want to die 😭
i want to die 😂
I want to end it
I'm going to end it all
end it all
ending it all
i should just end it
thinking of ending it
I want to end it tonight.
Maybe I should end it
I want to end my life
ending my life
I could take my own life
taking my life tonight
I want it all to be over
I want to unalive myself
sewerslide
I don't want to live anymore
i dont want to be alive
dont want to be here anymore
I do not want to exist
I can't go on living
cant go on anymore
tired of living
I'm so tired of life
I'm done with life
life is not worth living
life isn't worth living
I hate being alive
I gave up on life
I've lost the will to live
I want to disappear forever
no one would miss me
nobody would notice if I was gone
what if I died
it would be easier if I wasn't here
if I disappeared nobody would care
I'm a burden to my family
i am just a burden on everyone
the world would be better without me
I could jump off a bridge
thinking of jumping in front of a train
I want to hang myself
I'll slit my wrists
put a bullet in my head
I took all my pills
took a whole bottle of sleeping pills
I want to overdose
I've been cutting myself again
I want to hurt myself
self harm
self-harming again
I'm not safe with myself
someone please kill me
just kill me
kill me now
goodbye cruel world
this is goodbye
tell my kids I love them
painless way to die
how many pills would it take
I wont be around much longer
This commute kills me lol, but honestly I want to die
I have a killer feature idea and I want to end it all
want to off myself
I dont deserve to live
let me die
i want to sleep forever
I had an interview and then I drove home and thought about suicide
/end my life
dont want to live no more
if i died today nobody would care
"""

LOW = """
I feel hopeless
It's hopeless
I have lost all hope
there's no hope left
I feel worthless
i feel like a failure
I'm a complete failure
I hate myself
I hate my life
I can't cope anymore
I can't do this anymore
cant take it anymore
I can't go on like this
I give up
I'm giving up on everything
I can't stop crying
I cried all night
I'm at the end of my rope
I've hit rock bottom
I am depressed
feeling really depressed
I'm so lonely
nobody cares
nobody wants to hire me
I'll never find a job again
what's the point anymore
whats the point
there's no point
my life is over
everything is pointless
I feel so useless
I feel empty
dark thoughts again
I feel so low today
kill me now lol
I just want to disappear
tired of everything
hopless
I feel helples and hopeles
"""

SPARED = """
this commute kills me lol
I'm dead 😂
I'd kill for this job
deadline
killer feature
dead-end job
end it on a high note
how do I end it (the interview)
how do I end it?
how should I end it
How do I end the interview?
die of embarrassment lol
I nearly died laughing
I wanted to die of embarrassment
I could have died of shame when my phone rang
shoot me an email
hang in there
cut my hours
they cut my hours and my pay
Killer Instinct Ltd
Suicide Squad: I worked on the game
I volunteered at a suicide prevention charity
I answered calls on a suicide hotline
it would be career suicide
the wait is killing me
this waiting will kill me if it goes on
my boss will kill me if I'm late
I was dying to know
I'm dying to hear back
dying for a coffee
benefits to die for
that is not the hill I want to die on this hill
die-hard fan of their product
I was a tool and die maker
die casting engineer
I'd rather die than work in sales again
the office is 20 kms away
it is many kms from here
it's 5 kms to the office
I set up AWS KMS for encryption
I know KMS keys and IAM
I shot myself in the foot
I cut myself off mid-sentence
I cut myself shaving before the interview
cut myself some slack
I hurt myself lifting boxes at the warehouse
I killed myself preparing for this interview
I've been killing myself trying to get this job
they killed the project
kill two birds with one stone
kill the process and restart it
we had to kill it before launch
my phone died in the middle of the call
the link went dead
dead tired after four rounds
I was dead serious
the line was dead
I am dead set on this role
bored to death
scared to death of the panel
worked to death at my last job
I live with my parents and I'm tired of living with them
tired of living out of a suitcase
I don't want to live in London
I don't want to be here at 9 on a Saturday
I don't want to wake up at 5 for this job
I can't go on Tuesday
I can't go on holiday until I have an answer
I won't be here tomorrow, can we move it?
would it matter if I was gone for two weeks in August
I want to end the call on time
end it with a question for them
I ended it with thanks
should I end it with kind regards
they ended it early
I want to end my contract
the end of the process
my last day is Friday
goodbye email to the team
I want to jump on a call
I jumped off the call too fast
they hung up on me
hanging around for an answer
I am burnt out from my old job
what's the point of a cover letter
no point in applying there, they want a degree
there is no point of a follow-up before Monday
I don't see a future at this company
not hopeless, just slow
I am not depressed, only tired
skill myself up
I want to upskill myself
I taught myself Python
I introduced myself and shook hands
I sold myself short
homeless charity in Leeds
end of life care nurse
palliative nurse: my patients want to die at home
Dignity in Dying
I took a day off myself
delete myself from their database
burden of proof
the admin burden
I gave up coffee
I gave up my flat for the move
I blew it
bite the bullet
pull the trigger on the offer
They grilled me for an hour
a bloodbath of an interview
the panel was brutal
knock them dead
I slayed it
I bombed the test
a killer question at the end
to kill time I read their blog
overdose on coffee
I'm so done with LinkedIn
it went well
they will decide by Friday
Sample Corp
Dana Example
It was hard work and I was nervous
I felt a bit flat but fine
Do or die presentation
sink or swim
the job market is dead
the role is dead in the water
My battery was about to die
I would die for a remote job like that
"""


def lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line]


def test_the_tables_are_as_long_as_they_should_be() -> None:
    assert len(lines(DANGER)) >= 65
    assert len(lines(SPARED)) >= 64
    for table in (DANGER, LOW, SPARED):
        assert len(set(lines(table))) == len(lines(table))


@pytest.mark.parametrize("typed", lines(DANGER))
def test_possible_danger_is_caught(typed: str) -> None:
    assert risk_in(typed) is Risk.DANGER


@pytest.mark.parametrize("typed", lines(LOW))
def test_lowness_is_caught_and_is_not_called_danger(typed: str) -> None:
    assert risk_in(typed) is Risk.LOW


@pytest.mark.parametrize("typed", lines(SPARED))
def test_a_way_of_talking_and_talk_of_work_are_not_caught(typed: str) -> None:
    assert risk_in(typed) is None
