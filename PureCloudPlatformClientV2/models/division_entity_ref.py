# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class DivisionEntityRef(Model):
    """Part of ConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)
