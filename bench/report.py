"""The table of results, on the terminal and in bench/RESULTS.md."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from PureCloudPlatformClientV2 import __version__

TARGET = Path(__file__).parent / "RESULTS.md"


@dataclass(frozen=True)
class Row:
    """One measure: ours, the official SDK's, and the most that ours may be."""

    title: str
    ours: float
    official: float | None
    limit: float | None
    layout: str = "{:.2f}"
    middle_half: tuple[float, float] | None = None

    @classmethod
    def of(
        cls, title: str, ours: Sequence[float], official: Sequence[float], limit: float | None, layout: str = "{:.2f}"
    ) -> Row:
        """Return the row of the medians of these figures, and where the middle half of ours lies."""
        lower, middle, upper = statistics.quantiles(ours, n=4) if len(ours) > 2 else [statistics.median(ours)] * 3
        whole = statistics.median(official) if official else None
        return cls(title, middle, whole, limit, layout, (lower, upper) if len(ours) > 2 else None)

    @property
    def is_met(self) -> bool:
        return self.limit is None or self.ours <= self.limit

    def __str__(self) -> str:
        cells = [self.layout.format(value) if value is not None else "" for value in (self.ours, self.official)]
        limit = "" if self.limit is None else f"{self.limit:.4g}"
        spread = " to ".join(self.layout.format(value) for value in self.middle_half or ())
        return f"| {self.title} | {' | '.join(cells)} | {limit} | {'yes' if self.is_met else 'NO'} | {spread} |"


def write(rows: list[Row], python: str) -> None:
    """Print the table and write it with what it was measured on and how to repeat it."""
    table = [
        f"| measure | ours | official {__version__} | at most | met | middle half of ours |",
        "| --- | --- | --- | --- | --- | --- |",
        *map(str, rows),
    ]
    print("\n".join(table))
    now = datetime.now(timezone.utc)
    text = [
        "# Results",
        "",
        f"Measured on {now:%Y-%m-%d} with {python}, {os.cpu_count()} cores, {_cpu()}, {platform.system()}.",
        "",
        *table,
        "",
        "Repeat with `make bench` (`.venv/bin/python -m bench --quick` for fewer rounds). It builds a wheel of the",
        "checkout, installs it and the official release each in an environment of its own, and measures both and the",
        "physical floor (json.loads, bare urllib3) in one run. What is compared is measured by turns, in small blocks,",
        "of CPU time (call_many and the start of processes: of time). A figure is the median of the blocks, and the",
        "last column says where the middle half of them lies. The page has 158 KB; the server is a process of its own",
        "on loopback. The tests never look at times.",
        "",
    ]
    TARGET.write_text("\n".join(text), encoding="utf-8")


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
