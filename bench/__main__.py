"""`python -m bench [--quick]`: measure everything in one run, write bench/RESULTS.md, fail where a floor is missed."""

from __future__ import annotations

import argparse
import sys

from . import measures
from .environments import prepare, run, source_bytes, wheel_bytes
from .readme import write as write_readme
from .report import Row, write


def main() -> int:
    """Run all measurements; return 1 if a floor is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure against the official SDK.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    quick = parser.parse_args().quick
    rounds = 5 if quick else 21
    ours, official, fast, wheel = prepare()
    rows = measures.imports(ours, official, rounds) + measures.decoding(ours, official, rounds * 3)
    rows += measures.writing(ours, official, rounds)
    with measures.serving("bench.server") as (port,):
        host = f"http://127.0.0.1:{port}"
        rows += measures.first_page(ours, official, host, rounds) + measures.calls(ours, official, host, rounds)
        rows += measures.loops(ours, host, max(rounds // 3, 3))
        rows += measures.memory(ours, host, 100_000 if quick else 1_000_000)
    rows += measures.events(ours, 3 if quick else 7) + measures.tables(ours, max(rounds // 3, 3))
    rows += measures.simulator(ours, max(rounds // 4, 3)) + measures.fast_decoding(fast, rounds * 3)
    a, b = source_bytes(ours) / 2**20, source_bytes(official) / 2**20
    rows.append(Row("installed source, MiB", a, b, b / 4))
    rows.append(Row("wheel, MB", wheel_bytes(wheel) / 1e6, None, 3.3))
    write(rows, run(ours, "--version").strip())
    write_readme()
    missed = [row.title for row in rows if not row.is_met]
    for title in missed:
        print(f"MISSED: {title}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
