"""Measures functions by turns in small blocks, so that what else the machine does meets all of them alike."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any


def by_turns(
    functions: Mapping[str, Callable[[], Any]],
    blocks: int,
    times: int = 1,
    *,
    clock: Callable[[], float] = time.process_time,
    unit: float = 1e-6,
) -> None:
    """Print, as JSON, what each function takes in each block, in `unit` of a second for one call of it.

    Every other block goes backwards: what follows whom, and a machine that grows slower, then favour nobody.
    """
    for function in functions.values():
        function()
    seen: dict[str, list[float]] = {name: [] for name in functions}
    turns = list(functions.items())
    for _ in range(blocks):
        for name, function in turns:
            started = clock()
            for _ in range(times):
                function()
            seen[name].append((clock() - started) / times / unit)
        turns.reverse()
    show(**seen)


def show(**seen: list[float]) -> None:
    """Print figures by name, a line of JSON."""
    print(json.dumps(seen))
