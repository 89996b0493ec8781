# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .division_entity_ref import DivisionEntityRef
    from .domain_entity_ref import DomainEntityRef


class ConversationDivisionMembership(Model):
    """ConversationDivisionMembership of the Platform API."""

    division: DomainEntityRef | None = field("division", default=None)
    entities: list[DivisionEntityRef] | None = field("entities", default=None)
