# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ManagementUnitReference, UserReference


class MoveAgentResponse(Model):
    """One of the items of a move agents response. In MoveAgentsResponse."""

    user: UserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)


class MoveAgentsResponse(Model):
    """Results: move agents. Answer of post_workforcemanagement_agents."""

    requesting_user: UserReference | None = field("requestingUser", default=None)
    destination_management_unit: ManagementUnitReference | None = field("destinationManagementUnit", default=None)
    results: list[MoveAgentResponse] | None = field("results", default=None)
