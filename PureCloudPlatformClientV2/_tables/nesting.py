"""How deep objects go into one another: pyarrow ends the interpreter where they never end."""

from __future__ import annotations

import gc
from typing import Any

_DEEPEST = 500
"""Levels. JSON of the platform has a dozen; Python follows a thousand."""
_ROWS = 1000
"""So many at a time, for the memory."""
_HOLDERS = (dict, list, tuple, set, frozenset)


def check_nesting(rows: list[Any]) -> None:
    """Raise ValueError for rows that are nested too deep, such as one that is inside itself.

    What the garbage collector does not track holds nothing that could hold it; so texts and numbers, nearly all that
    there is, are passed over without Python's seeing them.
    """
    for start in range(0, len(rows), _ROWS):
        level = rows[start : start + _ROWS]
        for _ in range(_DEEPEST):
            tracked = filter(gc.is_tracked, gc.get_referents(*level))
            level = list({id(item): item for item in tracked if isinstance(item, _HOLDERS)}.values())
            if not level:
                break
        else:
            raise too_deep()


def too_deep() -> ValueError:
    """Return the error for such rows."""
    return ValueError(f"an entry is nested more than {_DEEPEST} levels deep, or is inside itself")
