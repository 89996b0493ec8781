# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmMoveAgentsCompleteTopicUserReference


class WfmMoveAgentsCompleteTopicWfmMoveAgentData(Model):
    user: WfmMoveAgentsCompleteTopicUserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)
