# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmMoveAgentsCompleteTopicManagementUnit(Model):
    """Part of WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete."""

    id: str | None = field("id", default=None)


class WfmMoveAgentsCompleteTopicUserReference(Model):
    """Part of WfmMoveAgentsCompleteTopicWfmMoveAgentData and 1 more."""

    id: str | None = field("id", default=None)


class WfmMoveAgentsCompleteTopicWfmMoveAgentData(Model):
    """Part of WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete."""

    user: WfmMoveAgentsCompleteTopicUserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)


class WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete(Model):
    """Comes with notifications."""

    requesting_user: WfmMoveAgentsCompleteTopicUserReference | None = field("requestingUser", default=None)
    destination_management_unit: WfmMoveAgentsCompleteTopicManagementUnit | None = field(
        "destinationManagementUnit", default=None
    )
    results: list[WfmMoveAgentsCompleteTopicWfmMoveAgentData] | None = field("results", default=None)
