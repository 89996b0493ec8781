# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class DialerContactlistfilterConfigChangeRange(Model):
    min: str | None = field("min", default=None)
    max: str | None = field("max", default=None)
    min_inclusive: bool | None = field("minInclusive", default=None)
    max_inclusive: bool | None = field("maxInclusive", default=None)
    in_set: list[str] | None = field("inSet", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
