# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .management_unit_reference import ManagementUnitReference
    from .move_agent_response import MoveAgentResponse
    from .user_reference import UserReference


class MoveAgentsResponse(Model):
    """MoveAgentsResponse of the Platform API."""

    requesting_user: UserReference | None = field("requestingUser", default=None)
    destination_management_unit: ManagementUnitReference | None = field("destinationManagementUnit", default=None)
    results: list[MoveAgentResponse] | None = field("results", default=None)
