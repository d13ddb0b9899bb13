"""Hearing: what is done about what was understood in free text. Nothing counts before *Right* but what cannot hurt.

``door.py`` lets a message in; ``things.py`` is what was said and what is known of it; ``which.py`` which lead it is
about; ``asking.py`` the questions; ``read_back.py`` its one line; ``carry_out.py`` what *Right* does; ``answers.py``
the answers to questions and feelings. ``pressing.py`` knows the words of a button that were typed, ``amending.py`` the
corrections of a read-back, ``afterwards.py`` those of what was just noted, ``nudged.py`` what is said below a nudge,
``wondering.py`` what is asked about a question itself.
"""
