"""Owns measuring what understanding one message costs, per language, over its corpus, on one core.

Run by ``make bench``. Besides milliseconds it prints ratios: to the 5 ms that are aimed at, and to what reading the
times alone costs, so that two machines can be compared.
"""

import sys
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles
from time import perf_counter

from flows.understanding.meaning import understand
from flows.understanding.when import find_times
from tests.corpus import meanings

AIM = 5.0
"""Milliseconds a message, at the median."""
ROUNDS = 3
SLOW = ("dateparser",)
"""What must not be imported for it."""

HEAD = "language  messages      median        95 %     longest  of 5 ms  of the times"


def main() -> None:
    """Print the table."""
    out = [HEAD]
    for language in meanings.languages():
        phrases = meanings.phrases(language)
        for phrase in phrases[:20]:
            understand(phrase.typed, phrase.setting, phrase.leads)  # tables are made at the first message
        whole = [_fastest(partial(understand, each.typed, each.setting, each.leads)) for each in phrases]
        times = [_fastest(partial(find_times, each.typed, each.setting)) for each in phrases]
        middle = median(whole)
        columns = (f"{cost:>9.2f} ms" for cost in (middle, quantiles(whole, n=20)[-1], max(whole)))
        ratios = f"{middle / AIM:>7.0%} {middle / median(times):>12.1f}x"
        out.append(f"{language:<9} {len(phrases):>8} {' '.join(columns)} {ratios}")
    loaded = [name for name in SLOW if name in sys.modules]
    out.append(f"imported besides: {', '.join(loaded) or 'none of ' + ', '.join(SLOW)}")
    sys.stdout.write("\n".join(out) + "\n")


def _fastest(work: Callable[[], object]) -> float:
    """Milliseconds of the fastest of a few runs: the others were disturbed."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        best = min(best, perf_counter() - begun)
    return best * 1000


if __name__ == "__main__":
    main()
