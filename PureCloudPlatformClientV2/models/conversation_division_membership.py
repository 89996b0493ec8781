# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DivisionEntityRef, DomainEntityRef


class ConversationDivisionMembership(Model):
    """Part of Conversation and 1 more."""

    division: DomainEntityRef | None = field("division", default=None)
    entities: list[DivisionEntityRef] | None = field("entities", default=None)
