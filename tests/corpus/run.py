"""Owns ``make corpus``: how well each language's phrases are understood, from files that anyone can extend.

Each corpus is a module with ``NAME``, ``languages()`` and ``measure(language)``; add it to ``CORPORA``.
"""

import sys
from argparse import ArgumentParser

from tests.corpus import dates, meanings
from tests.corpus.score import HEAD, Verdict, listed, row

CORPORA = (dates, meanings)


def main(arguments: list[str]) -> int:
    """Print the table; 1 if anything was misunderstood."""
    parser = ArgumentParser(prog="python -m tests.corpus.run", description="What is understood of the corpora.")
    parser.add_argument("--asked", action="store_true", help="list what was asked about as well")
    parser.add_argument("--try", nargs=2, metavar=("LANGUAGE", "PHRASE"), dest="tried", help="read one phrase")
    parser.add_argument("--now", default="2026-11-25 10:30 Europe/London", help="when it is typed, with --try")
    parser.add_argument("--country", default="GB", help="where, with --try")
    chosen = parser.parse_args(arguments)
    if chosen.tried:
        return _try(chosen.tried[0], chosen.tried[1], chosen.now, chosen.country)
    out, wrong = [HEAD], False
    for corpus in CORPORA:
        for language in corpus.languages():
            judged = corpus.measure(language)
            out.append(row(corpus.NAME, language, judged))
            shown = [each for each in judged if each.verdict is Verdict.WRONG]
            wrong = wrong or bool(shown)
            if chosen.asked:
                shown += [each for each in judged if each.verdict is Verdict.ASKED]
            out += listed(f"tests/corpus/{language}/{corpus.NAME}.tsv", shown)
    sys.stdout.write("\n".join(out) + "\n")
    return int(wrong)


def _try(language: str, typed: str, now: str, country: str) -> int:
    for sense in ("ahead", "behind", "either"):
        for whole in (False, True):
            setting = dates.setting(now, language, country, sense)
            read = dates.readings(dates.Phrase(0, setting, whole, typed, ""))
            how = "answer" if whole else "text"
            sys.stdout.write(f"{sense:<7} {how:<7} {' ; '.join(map(dates.shown, read)) or 'none'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
