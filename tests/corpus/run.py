"""Owns ``make corpus``: how well each language's phrases are understood, from files that anyone can extend.

Each corpus is a module with ``NAME`` and ``measure(file, language)``; add it to ``CORPORA``. A language has two files
of each: ``<name>.tsv``, which the rules are made for, and ``held-out-<name>.tsv``, written before it was tried. No rule
is made for what is held out: a phrase that calls for one moves into the first file.
"""

import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path

from tests.corpus import built, dates, meanings
from tests.corpus.score import HEAD, Judged, Verdict, listed, row

CORPORA = {dates.NAME: dates, meanings.NAME: meanings, built.NAME: built}
FOLDER = Path(__file__).parent
HELD_OUT = "held-out-"


def main(arguments: list[str]) -> int:
    """Print the table; 1 if anything of the corpora that the rules are made for was misunderstood."""
    parser = ArgumentParser(prog="python -m tests.corpus.run", description="What is understood of the corpora.")
    parser.add_argument("--asked", action="store_true", help="list what was asked about, and all that is held out, too")
    parser.add_argument(
        "--file", nargs=2, metavar=("LANGUAGE", "FILE"), help="judge one file; its name ends in its corpus"
    )
    parser.add_argument("--seed", type=int, default=0, help="other phrases of what is built")
    parser.add_argument("--try", nargs=2, metavar=("LANGUAGE", "PHRASE"), dest="tried", help="read one phrase")
    parser.add_argument("--now", default="2026-11-25 10:30 Europe/London", help="when it is typed, with --try")
    parser.add_argument("--country", default="GB", help="where, with --try")
    chosen = parser.parse_args(arguments)
    if chosen.tried:
        return _try(chosen.tried[0], chosen.tried[1], chosen.now, chosen.country)
    files = [(Path(chosen.file[1]), chosen.file[0])] if chosen.file else _files()
    out, wrong = [HEAD], False
    for (file, language), judged in zip(files, _all_judged(files, chosen.seed), strict=True):
        out.append(row(file.stem, language, judged))
        is_held_out = file.name.startswith(HELD_OUT)
        bad = {Verdict.WRONG, Verdict.ASKED} if chosen.asked else set() if is_held_out else {Verdict.WRONG}
        out += listed(f"{language}/{file.name}", [each for each in judged if each.verdict in bad])
        wrong = wrong or (not is_held_out and any(each.verdict is Verdict.WRONG for each in judged))
    sys.stdout.write("\n".join(out) + "\n")
    return int(wrong)


def _files() -> list[tuple[Path, str]]:
    names = [prefix + name for prefix in ("", HELD_OUT) for name in CORPORA]
    return [(file, file.parent.name) for name in names for file in sorted(FOLDER.glob(f"*/{name}.tsv"))]


def _all_judged(files: list[tuple[Path, str]], seed: int) -> list[tuple[Judged, ...]]:
    """What became of each file's phrases; of many files, by a process for each core: it takes a minute and a half."""
    if len(files) == 1:
        return [_judged(files[0], seed)]
    with ProcessPoolExecutor() as pool:
        return list(pool.map(_judged, files, repeat(seed)))


def _judged(of: tuple[Path, str], seed: int) -> tuple[Judged, ...]:
    file, language = of
    name = _corpus(file)
    return built.measure(file, language, seed) if name == built.NAME else CORPORA[name].measure(file, language)


def _corpus(file: Path) -> str:
    return str(next(name for name in CORPORA if file.stem.endswith(name)))


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
