"""`python -m bench.compare REVISION`: measure this checkout and another revision by turns; say which figures moved.

Both are measured in each round, one after the other, so that what else the machine does meets both. A figure moved if
the median of the rounds' quotients is further from 1 than their spread and 2 %.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from . import measures
from .environments import ROOT, installed
from .report import Row

_LEAST = 0.02


class Verdict(NamedTuple):
    """Median quotient of this checkout to the other revision, half its spread, and what that means."""

    quotient: float
    spread: float

    @property
    def text(self) -> str:
        if abs(self.quotient - 1) <= max(self.spread, _LEAST):
            return "same"
        return "better" if self.quotient < 1 else "WORSE"


def verdict(pairs: list[tuple[float, float]]) -> Verdict:
    """Return what pairs of (here, there) say; of every figure less is better."""
    quotients = [here / there if there else (1.0 if here == there else float("inf")) for here, there in pairs]
    middle = statistics.median(quotients)
    # Three median deviations: a round in which somebody else had the machine does not count.
    return Verdict(middle, 3 * statistics.median(abs(one - middle) for one in quotients))


def checkout(revision: str, folder: Path) -> None:
    """Put the files of a revision into `folder`. Raises CalledProcessError for one that there is not."""
    archive = subprocess.run(["git", "archive", revision], check=True, stdout=subprocess.PIPE, cwd=ROOT).stdout
    with tarfile.open(fileobj=BytesIO(archive)) as files:
        files.extractall(folder)


def measure(python: Path, host: str) -> list[Row]:
    """Return the figures of one round."""
    rows = measures.imports(python, None, 3) + measures.decoding(python, None, 10) + measures.writing(python, None, 10)
    rows += measures.first_page(python, None, host, 3) + measures.calls(python, None, host, 5)
    return rows + measures.events(python, 2)


def main() -> int:
    """Print the table; return 1 if a figure got worse."""
    parser = argparse.ArgumentParser(prog="python -m bench.compare", description="Measure two revisions by turns.")
    parser.add_argument("revision", help="what to compare this checkout with")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        checkout(arguments.revision, Path(folder))
        there, _ = installed("base", Path(folder))
    here, _ = installed("ours", ROOT)
    titles: list[str] = []
    pairs: list[list[tuple[float, float]]] = []
    with measures.serving("bench.server") as (port,):
        for number in range(arguments.rounds):
            print(f"round {number + 1} of {arguments.rounds}", file=sys.stderr)
            rows = [measure(python, f"http://127.0.0.1:{port}") for python in (here, there)]
            titles = [row.title for row in rows[0]]
            pairs = pairs or [[] for _ in titles]
            for collected, one, other in zip(pairs, *rows, strict=True):
                collected.append((one.ours, other.ours))
    print(f"| measure | here | {arguments.revision} | quotient | spread | |\n| --- | --- | --- | --- | --- | --- |")
    found = [verdict(collected) for collected in pairs]
    for title, collected, one in zip(titles, pairs, found, strict=True):
        values = [f"{statistics.median(column):.4g}" for column in zip(*collected, strict=True)]
        print(f"| {title} | {' | '.join(values)} | {one.quotient:.3f} | {one.spread:.3f} | {one.text} |")
    return 1 if any(one.text == "WORSE" for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
