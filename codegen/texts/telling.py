"""The fields that tell most of a model: what the platform requires, then what is no housekeeping."""

from __future__ import annotations

from PureCloudPlatformClientV2._swagger import Json

from .words import Words

_SHOWN = 3
_HOUSEKEEPING = frozenset(
    {"id", "selfUri", "version", "dateCreated", "dateModified", "createdBy", "modifiedBy", "createdDate"}
    | {"modifiedDate", "createdByApp", "modifiedByApp", "pageSize", "pageNumber", "pageCount", "firstUri", "lastUri"}
    | {"nextUri", "previousUri"}
)


def telling(schema: Json, words: Words) -> str:
    """Return `name, division, description and 12 more`, "" for a model that has no fields."""
    properties = schema.get("properties", {})
    required = [key for key in schema.get("required", []) if key in properties]
    others = [key for key in properties if key not in required]
    keys = [key for key in [*required, *others] if key not in _HOUSEKEEPING] or [*required, *others]
    names = list(dict.fromkeys(words.phrase(key) for key in keys[:_SHOWN]))
    more = len(properties) - min(len(keys), _SHOWN)
    return joined([*names, f"{more} more"] if more else names)


def joined(parts: list[str]) -> str:
    """Return `a, b and c`."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
