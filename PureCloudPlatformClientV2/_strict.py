"""Attributes that a class does not have: kept with one warning, or an error for those who want that."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from weakref import WeakSet

_STRICT: WeakSet[object] = WeakSet()
_TOLD: set[tuple[type, str]] = set()


def set_strict(owner: object, strict: bool) -> None:
    """Say whether `owner`, a configuration, asks for strictness; it does so as long as it exists."""
    (_STRICT.add if strict else _STRICT.discard)(owner)


def is_strict() -> bool:
    """Say whether a configuration of this process asks for strictness: models belong to no configuration."""
    return bool(_STRICT)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that `name` is most like, however it is spelt, or an empty text."""
    from difflib import get_close_matches  # here: only a wrong name needs it

    by_letters = {item.replace("_", "").lower(): item for item in known}
    match = get_close_matches(name[:100].replace("_", "").lower(), by_letters, 1, 0.6)
    return by_letters[match[0]] if match else ""


def warn_of_unknown(owner: type, name: str, known: Iterable[str], consequence: str, *, stacklevel: int) -> None:
    """Warn, once per class and name, that an attribute is kept but means nothing."""
    if (owner, name) not in _TOLD:
        _TOLD.add((owner, name))
        match = nearest(name, known)
        hint = f"; perhaps {match} is meant" if match else ""
        warnings.warn(f"{owner.__name__} has no {name!r}{hint}: {consequence}", UserWarning, stacklevel=stacklevel + 1)
