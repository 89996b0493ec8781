"""What the official release gave (recorded.json), and which differences docs/guides/migrating.md explains.

A row of that page's tables names the programs that show it in a comment: `<!-- idioms: models.printed -->`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RECORDED = HERE / "recorded.json"
PAGE = HERE.parents[1] / "docs" / "guides" / "migrating.md"
_MARK = re.compile(r"<!-- idioms: ([^>]*?) -->")
_ABSENT = "no such program"


def listed() -> list[str]:
    """Return the programs that the page says give something else here."""
    return [name for names in _MARK.findall(PAGE.read_text(encoding="utf-8")) for name in names.split(", ")]


def recorded() -> dict[str, Any]:
    """Return what each program gave on the official release, and, where that is listed as different, on ours."""
    found: dict[str, Any] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found


def record(official: dict[str, Any], here: dict[str, Any]) -> None:
    """Write what both gave."""
    differing = set(listed())
    kept = {
        name: {"official": official[name]} | ({"here": here[name]} if name in differing else {})
        for name in sorted(official)
    }
    RECORDED.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def complaints(official: dict[str, Any], here: dict[str, Any]) -> list[str]:
    """Return a line for every difference that the page does not list, and for every listed one that is none."""
    differing, found = listed(), []
    for name in sorted({*official, *here, *differing}):
        one, other = official.get(name, _ABSENT), here.get(name, _ABSENT)
        if name not in differing and one != other:
            found.append(f"{name}: {one!r} officially, {other!r} here; mend it or list it in {PAGE.name}")
        if name in differing and one == other:
            found.append(f"{name}: listed in {PAGE.name} as a difference, and is none")
    return [*found, *(f"{name}: listed twice" for name in sorted(set(differing)) if differing.count(name) > 1)]


def changes(official: dict[str, Any]) -> list[str]:
    """Return a line for every program whose recorded outcome is not what the official release gives."""
    old = {name: value["official"] for name, value in recorded().items()}
    names = sorted({*old, *official})
    return [
        f"{name}: recorded {old.get(name, _ABSENT)!r}, now {official.get(name, _ABSENT)!r}; see --record"
        for name in names
        if old.get(name, _ABSENT) != official.get(name, _ABSENT)
    ]
