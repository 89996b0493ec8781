# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef


class ConversationDivisionMembership(Model):
    """List of divisions. In Conversation and 1 more."""

    division: DomainEntityRef | None = field("division", default=None)
    entities: list[DivisionEntityRef] | None = field("entities", default=None)


class DivisionEntityRef(Model):
    """One of the items of a conversation division membership. In ConversationDivisionMembership."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    date_division_updated: datetime | None = field("dateDivisionUpdated", default=None)
