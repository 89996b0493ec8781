"""Every value of a document with its place, which becomes a text only where it is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, TypeAlias

Place: TypeAlias = "tuple[Place | None, str | int, int]"
"""Where a value stands: below another place, under a key or an index, and how deep. A plain tuple: there are many."""


def text_of(place: Place) -> str:
    """Return a place as faults tell it: `$.definitions.User.required[0]`."""
    parts = []
    while place[0] is not None:
        parts.append(f"[{place[1]}]" if isinstance(place[1], int) else f".{place[1]}")
        place = place[0]
    return "".join(["$", *reversed(parts)])


def walk(document: Any, deepest: int = sys.maxsize) -> Iterator[tuple[Place, Any]]:
    """Yield all values of a document in their order, down to `deepest` below it; without recursion."""
    waiting: list[tuple[Place, Any]] = [((None, "$", 0), document)]
    while waiting:
        place, node = waiting.pop()
        yield place, node
        depth = place[2] + 1
        if depth > deepest:
            continue
        if isinstance(node, dict):
            waiting += [((place, key, depth), value) for key, value in reversed(node.items())]
        elif isinstance(node, list):
            waiting += [((place, index, depth), node[index]) for index in range(len(node) - 1, -1, -1)]
