# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_move_agents_complete_topic_user_reference import WfmMoveAgentsCompleteTopicUserReference


class WfmMoveAgentsCompleteTopicWfmMoveAgentData(Model):
    """WfmMoveAgentsCompleteTopicWfmMoveAgentData of the Platform API."""

    user: WfmMoveAgentsCompleteTopicUserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)
