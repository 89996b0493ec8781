"""`python -m bench [--quick]`: measure everything in one run, write bench/RESULTS.md, fail where a floor is missed."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .environments import ROOT, prepare, run, source_bytes, wheel_bytes
from .payload import page
from .report import Row, write

SCRIPTS = Path(__file__).parent / "scripts"
HOME = {**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": ""}


def numbers(python: Path, script: str, *arguments: object) -> list[float]:
    """Run a script in an environment and return the numbers that it prints."""
    command = [str(python), "-W", "ignore", str(SCRIPTS / script), *map(str, arguments)]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=HOME).stdout
    return [float(word) for word in output.split()]


def imports(ours: Path, official: Path, rounds: int) -> list[Row]:
    """Compare `import PureCloudPlatformClientV2` with doing nothing."""
    medians = {}
    for name, python in (("ours", ours), ("official", official)):
        runs = [numbers(python, "imports.py", "sdk") for _ in range(rounds + 1)][1:]
        medians[name] = [statistics.median(column) for column in zip(*runs, strict=True)]
    milliseconds, memory = (
        Row("import, ms over the bare interpreter", medians["ours"][0], medians["official"][0], 15.0, "{:.1f}"),
        Row("import, MiB over the bare interpreter", medians["ours"][1] / 2**20, medians["official"][1] / 2**20, 4.0),
    )
    return [milliseconds, memory]


def decoding(ours: Path, official: Path, rounds: int) -> list[Row]:
    """Compare decoding a page and reading five fields of each user with json.loads."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(page())
        file.flush()
        a, b = numbers(ours, "decode.py", file.name, rounds), numbers(official, "decode.py", file.name, 3)
    return [
        Row("page of 100 users decoded, five fields read: times json.loads", a[1] / a[0], b[1] / b[0], 1.5),
        Row("memory held by it: times the plain JSON object", a[3] / a[2], b[3] / b[2], 1.3),
    ]


def first_page(ours: Path, official: Path, host: str, rounds: int) -> list[Row]:
    """Compare a new process that reads a page with a bare urllib3 and json script."""

    def seconds(python: Path, variant: str) -> float:
        started = time.perf_counter()
        numbers(python, "first_page.py", variant, host)
        return time.perf_counter() - started

    variants = {"floor": (ours, "floor"), "ours": (ours, "sdk"), "official": (official, "sdk")}
    runs = [{name: seconds(*variant) for name, variant in variants.items()} for _ in range(rounds + 1)][1:]
    median = {name: statistics.median(one[name] for one in runs) for name in variants}
    title = "new process to first page decoded: times bare urllib3 + json"
    return [Row(title, median["ours"] / median["floor"], median["official"] / median["floor"], 1.5)]


def small_call(ours: Path, official: Path, host: str, rounds: int) -> list[Row]:
    """Compare the CPU of a small call with urllib3's."""
    a, b = numbers(ours, "small_call.py", host, rounds, 400), numbers(official, "small_call.py", host, rounds, 400)
    title = "CPU of a small call: times bare urllib3 + json.loads"
    return [Row(title, a[1] / a[0], b[1] / b[0], 1.35), Row("the same in microseconds", a[1], b[1], None, "{:.0f}")]


def tables(ours: Path, rounds: int) -> list[Row]:
    """Compare tables of 10,000 users with what pyarrow makes of the plain JSON."""
    run(ours, "-m", "pip", "-q", "install", "pandas", "pyarrow")
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(page())
        file.flush()
        floor, arrow, rows = numbers(ours, "tables.py", file.name, rounds)
    return [
        Row("to_arrow of 10,000 users: times pyarrow.Table.from_pylist", arrow / floor, None, 1.5),
        Row("to_rows of them: times the same", rows / floor, None, None),
    ]


def main() -> int:
    """Run all measurements; return 1 if a floor is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure against the official SDK.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    rounds = 5 if parser.parse_args().quick else 21
    ours, official, wheel = prepare()
    with subprocess.Popen(
        [sys.executable, "-m", "bench.server"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdout is not None
        host = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        try:
            rows = imports(ours, official, rounds) + decoding(ours, official, rounds * 3)
            rows += first_page(ours, official, host, rounds) + small_call(ours, official, host, rounds)
        finally:
            server.kill()
    rows += tables(ours, max(rounds // 3, 3))
    a, b = source_bytes(ours) / 2**20, source_bytes(official) / 2**20
    rows.append(Row("installed source, MiB", a, b, b / 4))
    rows.append(Row("wheel, MB", wheel_bytes(wheel) / 1e6, None, 3.3))
    write(rows, run(ours, "--version").strip())
    missed = [row.title for row in rows if not row.is_met]
    for title in missed:
        print(f"MISSED: {title}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
