"""`python -m bench.readme`: put measures of bench/RESULTS.md between the README's markers."""

from __future__ import annotations

import re
from pathlib import Path

from .report import TARGET

README = Path(__file__).parent.parent / "README.md"
_MARKED = re.compile(r"(<!-- measures -->\n\n).*?(\n<!-- /measures -->)", re.DOTALL)
# What a user notices; the title in RESULTS.md, and the words for a reader who has not seen the others.
_MEASURES = {
    "import, ms over the bare interpreter": "`import`, ms",
    "import, MiB over the bare interpreter": "`import`, MiB of memory",
    "new process to first page decoded: times bare urllib3 + json": "new process to first page: times urllib3 and json",
    "page of 100 users decoded, five fields read: times json.loads": "a page of 100 users read: times `json.loads`",
    "CPU of a small call: times bare urllib3 + json.loads": "CPU of a small call: times urllib3 and json",
    "installed source, MiB": "installed, MiB",
}


def table(results: str) -> str:
    """Return the README's table, of the text of RESULTS.md. Raises KeyError for a measure that is not there."""
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in results.splitlines() if line[:1] == "|"]
    found = {cells[0]: cells for cells in lines}
    rows = [f"| {words} | {found[title][1]} | {found[title][2]} |" for title, words in _MEASURES.items()]
    return "\n".join([f"| measured | here | {found['measure'][2]} |", "| --- | --- | --- |", *rows, ""])


def renewed(readme: str, results: str) -> str:
    """Return the text of the README with the table of `results`. Raises ValueError where it has no markers."""
    text, count = _MARKED.subn(lambda match: f"{match[1]}{table(results)}{match[2]}", readme)
    if count != 1:
        raise ValueError(f"{README}: the markers <!-- measures --> are there {count} times")
    return text


def write() -> None:
    """Renew the README."""
    README.write_text(renewed(README.read_text(encoding="utf-8"), TARGET.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
