# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .user_reference import UserReference


class MoveAgentResponse(Model):
    """MoveAgentResponse of the Platform API."""

    user: UserReference | None = field("user", default=None)
    result: Literal[
        "AlreadyMoved", "DestinationBusinessUnitAgentLimitExceeded", "DestinationManagementUnitAgentLimitExceeded",
        "DestinationManagementUnitDoesNotExist", "MoveSuccessful", "MovingToDifferentManagementUnit", "NothingToDo",
        "SourceManagementUnitNotAuthorized",
    ] | str | None = field("result", default=None)
