"""`python -m test.faults`: every fault against the SDK, and a table of what came of it.

`--write FILE` puts the table between the markers of a document; `--quick` makes fewer calls of every kind.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from . import canaries
from .attack import Outcome, attack
from .kinds import Kind, kinds
from .reloads import STORMS, storm

BEGIN, END = "<!-- faults: begin -->", "<!-- faults: end -->"
Row = tuple[str, Callable[[], Outcome]]


def rows(threads: int, edits: int) -> Iterator[Row]:
    """Yield every row of the table: its name, and what to do for it."""
    for kind in kinds():
        yield kind.name, partial(_both, kind, threads)
    for name, edit in STORMS.items():
        yield f"reload: {name}", partial(storm, edit, edits)
    for name, behave in canaries.SERVERS.items():
        yield f"secrets in {len(canaries.PLACES)} places: {name}", partial(canaries.run, behave)


def _both(kind: Kind, threads: int) -> Outcome:
    outcome = attack(kind, "GET", threads, 1)
    outcome.add(attack(kind, "POST", threads, 1))
    return outcome


def _line(name: str, outcome: Outcome) -> str:
    name = name.encode("ascii", "backslashreplace").decode().replace("|", "\\|")
    return f"| {name} | {outcome.survived} / {outcome.tried} | {outcome.lost} | {outcome.doubled} | {outcome.leaked} |"


def _put(path: Path, table: str) -> None:
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    path.write_text(f"{before}{BEGIN}\n{table}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Run all rows, print the table, and return 1 if one of them is not clean."""
    parser = argparse.ArgumentParser(prog="python -m test.faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer calls of every kind")
    parser.add_argument("--write", type=Path, help="the document that gets the table")
    parser.add_argument("--only", default="", help="rows whose name contains this")
    options = parser.parse_args(arguments)
    # The configuration file of the person who runs this has no part in it.
    os.environ["HOME"] = tempfile.mkdtemp(prefix="faults-home-")
    total, lines, notes = Outcome(), [], []
    for name, run in rows(threads=2 if options.quick else 8, edits=10 if options.quick else 60):
        if options.only in name:
            outcome = run()
            total.add(outcome)
            lines.append(_line(name, outcome))
            print(lines[-1], flush=True)
            if not outcome.is_clean:
                notes += [f"{name}: {note}" for note in sorted(set(outcome.notes)) or ["see its figures"]]
    lines.append(_line(f"**all {len(lines)}**", total))
    print(lines[-1])
    if options.write:
        head = "| fault | survived / tried | lost | doubled | leaked |\n| --- | --- | --- | --- | --- |"
        _put(options.write, "\n".join((head, *lines)))
    for note in notes:
        print(f"NOT AS PROMISED: {note}", file=sys.stderr)
    return 0 if total.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
