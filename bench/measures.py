"""What is measured: each function runs a script in the environments and returns rows of the table.

`official` is the interpreter with the official SDK, None where there is nothing to compare with. A script measures what
it compares by turns, in small blocks; a quotient is taken in each block, of what stood side by side.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .environments import ROOT, run
from .payload import page
from .report import Row

SCRIPTS = Path(__file__).parent / "scripts"
HOME = {**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": ""}
_EVENTS = 20_000

Samples = dict[str, list[float]]


def samples(python: Path | None, script: str, *arguments: object) -> Samples:
    """Run a script in an environment and return the figures that it prints, by name; none without an environment."""
    if python is None:
        return {}
    command = [str(python), "-W", "ignore", str(SCRIPTS / script), *map(str, arguments)]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=HOME).stdout
    return {name: values for line in output.splitlines() for name, values in json.loads(line).items()}


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


@contextmanager
def _page_file() -> Iterator[str]:
    """Give the name of a file with the page of 100 users."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(page())
        file.flush()
        yield file.name


def _quotients(values: Samples, over: str, under: str) -> list[float]:
    return [a / b for a, b in zip(values[over], values[under], strict=True)] if values else []


def _compared(
    title: str, ours: Samples, official: Samples, limit: float, over: str = "sdk", under: str = "floor"
) -> Row:
    return Row.of(title, _quotients(ours, over, under), _quotients(official, over, under), limit)


def imports(ours: Path, official: Path | None, rounds: int) -> list[Row]:
    """Compare `import PureCloudPlatformClientV2` with doing nothing."""

    def runs(python: Path | None) -> Samples:
        # The first compiles the modules.
        seen = [samples(python, "imports.py", "sdk") for _ in range(rounds + 1)][1:]
        return {name: [value for one in seen for value in one.get(name, [])] for name in ("milliseconds", "mebibytes")}

    a, b = runs(ours), runs(official)
    return [
        Row.of("import, ms over the bare interpreter", a["milliseconds"], b["milliseconds"], 15.0, "{:.1f}"),
        Row.of("import, MiB over the bare interpreter", a["mebibytes"], b["mebibytes"], 4.0),
    ]


def decoding(ours: Path, official: Path | None, blocks: int) -> list[Row]:
    """Compare decoding a page and reading five fields of each user with json.loads; and making it plain again."""
    with _page_file() as file:
        a, b = samples(ours, "decode.py", file, blocks), samples(official, "decode.py", file, 5)
    rows = [
        _compared("page of 100 users decoded, five fields read: times json.loads", a, b, 1.5),
        _compared("the same, a nested id and a nested date among the five: times json.loads", a, b, 1.5, "nested"),
        _compared("memory held by it: times the plain JSON object", a, b, 1.3, "held_sdk", "held_floor"),
    ]
    for method in ("to_dict", "to_json"):
        whole = b.get(method, [])
        limit = statistics.median(whole) * 0.08 if whole else None
        rows.append(Row.of(f"{method} of the page, microseconds", a[method], whole, limit, "{:.0f}"))
    return rows


def fast_decoding(fast: Path, blocks: int) -> list[Row]:
    """Compare the same with json.loads where msgspec is installed."""
    with _page_file() as file:
        a = samples(fast, "decode.py", file, blocks)
    written = samples(fast, "write.py", blocks)
    return [
        _compared("with `[fast]`: page decoded, five fields read: times json.loads", a, {}, 0.6),
        _compared(
            "with `[fast]`: a nested id and a nested date among the five: times json.loads", a, {}, 0.75, "nested"
        ),
        _compared("with `[fast]`: 1,000 bodies of models written: times json.dumps", written, {}, 1.0),
    ]


def writing(ours: Path, official: Path | None, blocks: int) -> list[Row]:
    """Compare writing bodies of models with json.dumps of the same dicts."""
    a, b = samples(ours, "write.py", blocks), samples(official, "write.py", 5)
    return [_compared("1,000 bodies of models written: times json.dumps", a, b, 1.0)]


def first_page(ours: Path, official: Path | None, host: str, rounds: int) -> list[Row]:
    """Compare a new process that reads a page with a bare urllib3 and json script."""

    def seconds(python: Path, variant: str) -> float:
        started = time.perf_counter()
        samples(python, "first_page.py", variant, host)
        return time.perf_counter() - started

    variants = {"floor": (ours, "floor"), "sdk": (ours, "sdk")} | ({"official": (official, "sdk")} if official else {})
    turns = list(variants.items())
    runs = [{name: seconds(*variant) for name, variant in turns[:: 1 - 2 * (n % 2)]} for n in range(rounds + 1)][1:]
    seen = {name: [one[name] for one in runs] for name in variants}
    whole = _quotients(seen, "official", "floor") if official else []
    title = "new process to first page decoded: times bare urllib3 + json"
    return [Row.of(title, _quotients(seen, "sdk", "floor"), whole, 1.5)]


def calls(ours: Path, official: Path | None, host: str, rounds: int) -> list[Row]:
    """Compare the CPU of a small call with urllib3's: alone, with a body, and in 16 threads."""
    a, b = samples(ours, "small_call.py", host, rounds * 10, 40), samples(official, "small_call.py", host, 20, 40)
    threads = samples(ours, "threads.py", host, rounds * 4, 20)
    title = "CPU of a small call, 16 threads on one client: times 16 on bare urllib3"
    return [
        _compared("CPU of a small call: times bare urllib3 + json.loads", a, b, 1.0),
        Row.of("the same in microseconds", a["sdk"], b.get("sdk", []), None, "{:.0f}"),
        _compared(
            "CPU of a POST with a model: times bare urllib3, json.dumps and json.loads",
            a,
            b,
            1.05,
            "sdk_post",
            "floor_post",
        ),
        _compared(title, threads, {}, 1.05),
        _compared(f"{title} with a time limit", threads, {}, 1.05, under="limited"),
    ]


def loops(ours: Path, host: str, rounds: int) -> list[Row]:
    """Compare paging, and many calls, with the loops that programs have by hand."""
    paging, many = samples(ours, "paging.py", host, rounds), samples(ours, "many.py", host, rounds * 4, 500)
    return [
        _compared("CPU of paging 10,000 users: times a loop on urllib3 + json", paging, {}, 1.25),
        # The limit is 0.85 times the calls a second.
        _compared("time of call_many: times a ThreadPoolExecutor on bare urllib3", many, {}, 1 / 0.85),
        Row.of("the same in microseconds a call", many["sdk"], [], None, "{:.0f}"),
    ]


def memory(ours: Path, host: str, users: int) -> list[Row]:
    """Tell what a long walk and many clients take."""
    walk = samples(ours, "stream.py", host, users)
    assert walk["seen"] == [users]
    left = samples(ours, "clients.py", host)
    title = f"most memory while {users:,} users stream through paginate, MiB"
    return [
        Row.of(title, walk["peak"], [], 60.0, "{:.0f}"),
        Row.of("left by 10,000 clients made and dropped, KiB", left["size"], [], 64.0, "{:.0f}"),
        Row.of("left by them, open files and threads", left["things"], [], 0.0, "{:.0f}"),
    ]


def events(ours: Path, rounds: int) -> list[Row]:
    """Compare the CPU of an event of a WebSocket with that of bare websockets and json.loads."""
    with serving("bench.events", _EVENTS) as address:
        values = samples(ours, "events.py", *address, rounds, _EVENTS)
    return [
        _compared("CPU of an event: times bare websockets + json.loads", values, {}, 1.5),
        Row.of("the same in microseconds", values["sdk"], [], 50.0, "{:.0f}"),
    ]


def tables(ours: Path, rounds: int) -> list[Row]:
    """Compare tables of 10,000 users with what pyarrow makes of the plain JSON."""
    run(ours, "-m", "pip", "-q", "install", "pandas", "pyarrow")
    with _page_file() as file:
        seen = samples(ours, "tables.py", file, rounds)
    return [
        _compared("to_arrow of 10,000 users: times pyarrow.Table.from_pylist", seen, {}, 1.5, "arrow"),
        _compared("to_rows of them: times the same", seen, {}, 1.5, "rows"),
    ]


def simulator(ours: Path, rounds: int) -> list[Row]:
    """Tell how fast the simulator is."""
    seen = samples(ours, "simulator.py", rounds, 1000, 200)
    return [
        Row.of("simulator: start, s", seen["start"], [], 0.4),
        Row.of("simulator: CPU of a small request, ms", seen["small"], [], 0.4),
        Row.of("simulator: CPU of a page of 100 users, ms", seen["page"], [], 0.8),
        Row.of(
            "simulator: a page of 100,000 users: times one of 100", _quotients(seen, "page_of_many", "page"), [], 2.0
        ),
    ]
