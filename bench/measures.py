"""What is measured: each function runs a script in the environments and returns rows of the table.

`official` is the interpreter with the official SDK, None where there is nothing to compare with.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .environments import ROOT, run
from .payload import page
from .report import Row

SCRIPTS = Path(__file__).parent / "scripts"
HOME = {**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": ""}
_EVENTS = 20_000


def numbers(python: Path | None, script: str, *arguments: object) -> list[float]:
    """Run a script in an environment and return the numbers that it prints; none without an environment."""
    if python is None:
        return []
    command = [str(python), "-W", "ignore", str(SCRIPTS / script), *map(str, arguments)]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=HOME).stdout
    return [float(word) for word in output.split()]


@contextmanager
def serving(module: str, *arguments: object) -> Iterator[list[str]]:
    """Run a server process and give the words of the line that it prints when it is ready."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().split()
        finally:
            server.kill()


def _ratio(values: Sequence[float], over: int, under: int) -> float | None:
    return values[over] / values[under] if values else None


def _compared(title: str, ours: list[float], official: list[float], over: int, under: int, limit: float) -> Row:
    return Row(title, ours[over] / ours[under], _ratio(official, over, under), limit)


def imports(ours: Path, official: Path | None, rounds: int) -> list[Row]:
    """Compare `import PureCloudPlatformClientV2` with doing nothing."""
    medians = []
    for python in (ours, official):
        runs = [numbers(python, "imports.py", "sdk") for _ in range(rounds + 1)][1:]
        medians.append([statistics.median(column) for column in zip(*runs, strict=True)] or [None, None])
    (milliseconds, size), (milliseconds_official, size_official) = medians
    assert milliseconds is not None and size is not None
    mebibytes = None if size_official is None else size_official / 2**20
    return [
        Row("import, ms over the bare interpreter", milliseconds, milliseconds_official, 15.0, "{:.1f}"),
        Row("import, MiB over the bare interpreter", size / 2**20, mebibytes, 4.0),
    ]


def decoding(ours: Path, official: Path | None, rounds: int) -> list[Row]:
    """Compare decoding a page and reading five fields of each user with json.loads; and making it plain again."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(page())
        file.flush()
        a, b = numbers(ours, "decode.py", file.name, rounds), numbers(official, "decode.py", file.name, 3)
    rows = [
        _compared("page of 100 users decoded, five fields read: times json.loads", a, b, 1, 0, 1.5),
        _compared("the same, a nested id and a nested date among the five: times json.loads", a, b, 2, 0, 1.5),
        _compared("memory held by it: times the plain JSON object", a, b, 4, 3, 1.3),
    ]
    for position, method in ((5, "to_dict"), (6, "to_json")):
        whole = b[position] if b else None
        limit = None if whole is None else whole * 0.08
        rows.append(Row(f"{method} of the page, microseconds", a[position], whole, limit, "{:.0f}"))
    return rows


def writing(ours: Path, official: Path | None, rounds: int) -> list[Row]:
    """Compare writing bodies of models with json.dumps of the same dicts."""
    a, b = numbers(ours, "write.py", rounds), numbers(official, "write.py", rounds)
    return [_compared("1,000 bodies of models written: times json.dumps", a, b, 1, 0, 1.6)]


def first_page(ours: Path, official: Path | None, host: str, rounds: int) -> list[Row]:
    """Compare a new process that reads a page with a bare urllib3 and json script."""

    def seconds(python: Path, variant: str) -> float:
        started = time.perf_counter()
        numbers(python, "first_page.py", variant, host)
        return time.perf_counter() - started

    variants = {"floor": (ours, "floor"), "ours": (ours, "sdk")} | ({"official": (official, "sdk")} if official else {})
    runs = [{name: seconds(*variant) for name, variant in variants.items()} for _ in range(rounds + 1)][1:]
    median = {name: statistics.median(one[name] for one in runs) for name in variants}
    whole = median["official"] / median["floor"] if official else None
    title = "new process to first page decoded: times bare urllib3 + json"
    return [Row(title, median["ours"] / median["floor"], whole, 1.5)]


def calls(ours: Path, official: Path | None, host: str, rounds: int) -> list[Row]:
    """Compare the CPU of a small call with urllib3's: alone, with a body, and in 16 threads."""
    a, b = numbers(ours, "small_call.py", host, rounds, 400), numbers(official, "small_call.py", host, rounds, 400)
    threads = numbers(ours, "threads.py", host, rounds, 50)
    return [
        _compared("CPU of a small call: times bare urllib3 + json.loads", a, b, 1, 0, 1.0),
        Row("the same in microseconds", a[1], b[1] if b else None, None, "{:.0f}"),
        _compared("CPU of a POST with a model: times bare urllib3, json.dumps and json.loads", a, b, 3, 2, 1.05),
        _compared("CPU of a small call, 16 threads on one client: times 16 on bare urllib3", threads, [], 1, 0, 1.05),
    ]


def loops(ours: Path, host: str, rounds: int) -> list[Row]:
    """Compare paging, and many calls, with the loops that programs have by hand."""
    paging = numbers(ours, "paging.py", host, rounds)
    by_hand, many = numbers(ours, "many.py", host, rounds, 2000)
    # A rate, where more is better: its inverse has the limit.
    return [
        _compared("CPU of paging 10,000 users: times a loop on urllib3 + json", paging, [], 1, 0, 1.25),
        Row("time of call_many: times a ThreadPoolExecutor on bare urllib3", by_hand / many, None, 1 / 0.85),
        Row("call_many, calls a second", many, None, None, "{:,.0f}"),
    ]


def memory(ours: Path, host: str, users: int) -> list[Row]:
    """Tell what a long walk and many clients take."""
    peak, seen = numbers(ours, "stream.py", host, users)
    assert seen == users
    size, things = numbers(ours, "clients.py", host)
    return [
        Row(f"most memory while {users:,} users stream through paginate, MiB", peak, None, 60.0, "{:.0f}"),
        Row("left by 10,000 clients made and dropped, KiB", size, None, 64.0, "{:.0f}"),
        Row("left by them, open files and threads", things, None, 0.0, "{:.0f}"),
    ]


def events(ours: Path, rounds: int) -> list[Row]:
    """Compare the CPU of an event of a WebSocket with that of bare websockets and json.loads."""
    with serving("bench.events", _EVENTS) as address:
        values = numbers(ours, "events.py", *address, rounds, _EVENTS)
    return [
        _compared("CPU of an event: times bare websockets + json.loads", values, [], 1, 0, 2.0),
        Row("the same in microseconds", values[1], None, 50.0, "{:.0f}"),
    ]


def tables(ours: Path, rounds: int) -> list[Row]:
    """Compare tables of 10,000 users with what pyarrow makes of the plain JSON."""
    run(ours, "-m", "pip", "-q", "install", "pandas", "pyarrow")
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(page())
        file.flush()
        floor, arrow, plain = numbers(ours, "tables.py", file.name, rounds)
    return [
        Row("to_arrow of 10,000 users: times pyarrow.Table.from_pylist", arrow / floor, None, 1.5),
        Row("to_rows of them: times the same", plain / floor, None, None),
    ]
