"""How names of the API definition become Python names.

The one place for these rules: the generator and the runtime's error messages both use them.
"""

from __future__ import annotations

import keyword
import re

_ACRONYM_END = re.compile(r"([A-Z]+)([A-Z][a-z][a-z]+)")
_WORD_END = re.compile(r"([a-z0-9])([A-Z])")
_RESERVED = frozenset(keyword.kwlist) | {"property", "self"}


def underscore(name: str) -> str:
    """Return `name` in snake_case: `UserEntityListing` gives `user_entity_listing`."""
    return _WORD_END.sub(r"\1_\2", _ACRONYM_END.sub(r"\1_\2", name)).lower()


def attribute_name(wire_name: str) -> str:
    """Return the Python name of a property or parameter: `pageSize` gives `page_size`, `from` gives `pcFrom`."""
    name = re.sub(r"[-. ]", "_", wire_name.lstrip("_$"))
    name = underscore(re.sub(r"[^A-Za-z0-9_]", "", name))
    if name in _RESERVED:
        return "pc" + name[0].upper() + name[1:]
    return name
