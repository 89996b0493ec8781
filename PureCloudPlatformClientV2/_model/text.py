"""What people see of a model: a short text that is bounded and shows no secret, a table for notebooks, a signature."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from .._redaction import MASK, is_secret_name
from .metaclass import ModelType, fields, fields_by_key

if TYPE_CHECKING:
    from ..model import Model

_LINE = 100
_TEXT = 80
_INNER = 120
_WHOLE = 1_000
_ITEMS = 3
_DEPTH = 3
"""Bounds: characters of a line, of a string, of a nested value and of the whole; items of a list; levels of nesting."""


def model_repr(model: Model) -> str:
    """Return `User(id='1', name='Ada')`: what is set, on one line where it fits, at most some 1,000 characters."""
    return _model(model, 0)


def model_html(model: Model) -> str:
    """Return a table of what is set, escaped, with the bounds of `model_repr`."""
    rows = [
        f"<tr><th>{escape(name)}</th><td>{escape(shown(name, value, 1))}</td></tr>" for name, value in _items(model)
    ]
    return f"<table><caption>{escape(type(model).__name__)}</caption><tbody>{''.join(rows)}</tbody></table>"


def shown(name: str, value: Any, depth: int = 1) -> str:
    """Return the value of the attribute or key `name` as short text, masked where the name is that of a secret."""
    if is_secret_name(name) and not _is_public(value):
        return repr(MASK)
    return _value(value, depth)


def _is_public(value: Any) -> bool:
    return value is None or isinstance(value, bool) or (isinstance(value, (str, list, dict)) and not value)


def _items(model: Model) -> Iterator[tuple[str, Any]]:
    known = fields_by_key(type(model))
    for name, item in fields(type(model)).items():
        if model._json.get(item.key) is not None:
            yield name, item.raw_or_converted(model)
    more = {key: value for key, value in model._json.items() if key not in known}
    if more:
        yield "additional_properties", more
    yield from model._own_values().items()


def _model(model: Model, depth: int) -> str:
    name = type(model).__name__
    pieces = [f"{attribute}={shown(attribute, value, depth + 1)}" for attribute, value in _items(model)]
    if depth:
        return f"{name}({_joined(pieces, _INNER)})"
    line = f"{name}({', '.join(pieces)})"
    if len(line) <= _LINE:
        return line
    return f"{name}(\n    {_joined(pieces, _WHOLE, ',' + chr(10) + '    ')},\n)"


def _joined(pieces: list[str], most: int, separator: str = ", ") -> str:
    """Return `pieces` joined, with a count in place of those that would make the text too long."""
    size = 0
    for index, piece in enumerate(pieces):
        size += len(piece) + len(separator)
        if size > most and index:
            return separator.join([*pieces[:index], f"... {len(pieces) - index} more"])
    return separator.join(pieces)


def _value(value: Any, depth: int) -> str:
    if isinstance(type(value), ModelType):
        return f"{type(value).__name__}(...)" if depth > _DEPTH else _model(value, depth)
    if isinstance(value, (list, tuple, set, frozenset)):
        pieces = [_value(item, depth + 1) for item in list(value)[:_ITEMS]] if depth <= _DEPTH else []
        return f"[{_with_rest(pieces, len(value))}]"
    if isinstance(value, Mapping):
        items = list(value.items())[:_ITEMS] if depth <= _DEPTH else []
        pieces = [f"{_cut(repr(key))}: {shown(str(key), item, depth + 1)}" for key, item in items]
        return f"{{{_with_rest(pieces, len(value))}}}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return repr(value) if len(value) <= _TEXT else f"{value[:_TEXT]!r}..."
    return _cut(_any(value))


def _with_rest(pieces: list[str], count: int) -> str:
    text = _joined(pieces, _WHOLE // 2)
    rest = count - len(pieces)
    return text + (", " if text and rest else "") + (f"... {rest} more" if rest else "")


def _any(value: Any) -> str:
    try:
        return repr(value)
    except Exception:  # noqa: BLE001  an integer of more digits than Python prints, or an object of the user's
        return f"<{type(value).__name__}>"


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT else f"{text[:_TEXT]}..."
