# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef


class CommonRulePredicateEntity(Model):
    """CommonRulePredicateEntity of the Platform API.

    The platform requires: entity_type.
    """

    entity_type: Literal[
        "User", "Group", "Queue", "Team", "TeamMembers",
    ] | str | None = field("entityType", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    group: AddressableEntityRef | None = field("group", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    team: AddressableEntityRef | None = field("team", default=None)
