# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactListFilterRange(Model):
    """Part of ContactListFilterPredicate."""

    min: str | None = field("min", default=None)
    max: str | None = field("max", default=None)
    min_inclusive: bool | None = field("minInclusive", default=None)
    max_inclusive: bool | None = field("maxInclusive", default=None)
    in_set: list[str] | None = field("inSet", default=None)
