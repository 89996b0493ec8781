# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmMoveAgentsCompleteTopicManagementUnit(Model):
    """Reference to a management unit by its id. In WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete."""

    id: str | None = field("id", default=None)


class WfmMoveAgentsCompleteTopicUserReference(Model):
    """Reference to a user by its id. In WfmMoveAgentsCompleteTopicWfmMoveAgentData and 1 more."""

    id: str | None = field("id", default=None)


class WfmMoveAgentsCompleteTopicWfmMoveAgentData(Model):
    """One of the items of a workforce management move agents complete topic workforce management move agents complete.
    In WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete.
    """

    user: WfmMoveAgentsCompleteTopicUserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)


class WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete(Model):
    """Results: workforce management move agent data. Event of v2.workforcemanagement.agents."""

    requesting_user: WfmMoveAgentsCompleteTopicUserReference | None = field("requestingUser", default=None)
    destination_management_unit: WfmMoveAgentsCompleteTopicManagementUnit | None = field(
        "destinationManagementUnit", default=None
    )
    results: list[WfmMoveAgentsCompleteTopicWfmMoveAgentData] | None = field("results", default=None)
