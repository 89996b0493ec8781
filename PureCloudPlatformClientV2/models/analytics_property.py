# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AnalyticsProperty(Model):
    """One of the properties of an analytics conversation segment. In AnalyticsConversationSegment and 1 more."""

    pcProperty: str | None = field("property", default=None)
    property_type: Literal[
        "bool", "integer", "real", "date", "string", "uuid",
    ] | str | None = field("propertyType", default=None)
    value: str | None = field("value", default=None)
