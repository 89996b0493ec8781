"""Names and values that a class does not know: kept or sent with one warning, or an error for those who want that."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable
from typing import Any
from weakref import WeakSet

_MOST_WARNINGS = 10_000
"""Names may come from data: the memory of what was warned of has an end."""

_STRICT: WeakSet[object] = WeakSet()
_warned: dict[tuple[object, ...], object] = {}


class UnknownAttributeWarning(UserWarning):
    """An attribute was set that the class does not have: it stays on the object and is never sent or used."""


class UnknownValueWarning(UserWarning):
    """An enumerated attribute was set to a value that this SDK does not know: it is sent as given."""


def set_strict(owner: object, strict: bool) -> None:
    """Say whether `owner`, a configuration, asks for strictness; it does so as long as it exists."""
    (_STRICT.add if strict else _STRICT.discard)(owner)


def is_strict() -> bool:
    """Say whether a configuration of this process asks for strictness: models belong to no configuration."""
    return bool(_STRICT)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that `name` is most like, however it is spelt, or an empty text."""
    from difflib import get_close_matches  # here: only a wrong name needs it

    by_letters = {_letters(item): item for item in known}
    match = get_close_matches(_letters(name), by_letters, 1, 0.6)
    return by_letters[match[0]] if match else ""


def hint(name: str, known: Iterable[str]) -> str:
    """Return what a message adds where a known name is near."""
    match = nearest(name, known)
    return f"; perhaps {match} is meant" if match else ""


def warn_of_unknown(owner: type, name: str, known: Iterable[str], consequence: str, *, stacklevel: int = 0) -> None:
    """Warn, once per class and name, that an attribute is kept but means nothing.

    Where a filter makes the warning an error, it is raised every time. The warning names the caller's line, whatever
    `stacklevel`.
    """
    text = f"{owner.__name__} has no {name!r}{hint(name, known)}: {consequence}"
    _warn_once((owner, name), text, UnknownAttributeWarning)


def check_undeclared(model: type, name: str, known: Iterable[str]) -> None:
    """Warn that an attribute which is set, and which the model does not have, is kept on the object and not sent.

    Raises AttributeError in strict mode, and for what is fixed.
    """
    for base in model.__mro__:
        if name in vars(base):
            if hasattr(vars(base)[name], "__set__"):
                return
            raise AttributeError(f"{model.__name__!r} object attribute {name!r} is read-only")
    if is_strict():
        raise AttributeError(f"{model.__name__} has no attribute {name!r}{hint(name, known)}")
    warn_of_unknown(model, name, known, "it is kept on the object and not sent")


def check_json_names(model: Any, given: dict[Any, Any] | list[Any]) -> None:
    """Warn of a dict for `model`, or one in a list, that names an attribute where its JSON name belongs.

    The platform ignores such a name. Raises AttributeError in strict mode.
    """
    if model is None:
        return
    for item in (given,) if isinstance(given, dict) else given:
        for name in item if item.__class__ is dict else ():
            # Few JSON names have a line, and no attribute of two words is without one.
            if name.__class__ is str and "_" in name and model.attribute_map.get(name, name) != name:
                _tell_of_json_name(model, name)


def _tell_of_json_name(model: Any, name: str) -> None:
    key = model.attribute_map[name]
    text = f"a dict for {model.__name__} has {name!r}, which the platform does not know: the JSON name is {key!r}"
    if is_strict():
        raise AttributeError(text)
    _warn_once((model, name, key), text, UnknownAttributeWarning)


def unknown_keyword(model: type, name: str, known: Iterable[str]) -> str:
    """Return what to say of a constructor's keyword that the model does not have."""
    return f"{model.__name__} has no attribute {name!r}{hint(name, known)}; it has: {', '.join(known)}"


def warn_of_value(owner: str, name: str, value: str, known: Iterable[str]) -> None:
    """Warn, once per attribute and value, that this SDK does not know the value."""
    listed = ", ".join(sorted(known))
    text = f"{owner}.{name}: {value[:100]!r} is none of the values this SDK knows ({listed}); it is sent as given"
    _warn_once((owner, name, value[:100]), text, UnknownValueWarning)


def _letters(name: str) -> str:
    return name.replace("_", "").lower()[:100]


def _warn_once(key: tuple[object, ...], text: str, category: type[Warning]) -> None:
    if len(_warned) >= _MOST_WARNINGS:
        return
    ours = object()
    # setdefault is one step for all threads: one of them warns.
    if _warned.setdefault(key, ours) is not ours and not _is_error(text, category):
        return
    try:
        warnings.warn(text, category, stacklevel=_callers_level())
    except Warning:
        _warned.pop(key, None)
        raise


def _callers_level() -> int:
    """Return the stack level, seen from _warn_once, of the first caller outside this package."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and str(frame.f_globals.get("__package__")).startswith(__package__):
        level, frame = level + 1, frame.f_back
    return level


def _is_error(text: str, category: type[Warning]) -> bool:
    for action, message, kind, _, _ in warnings.filters:
        if issubclass(category, kind) and (message is None or message.match(text)):
            return action == "error"
    return False
