# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        WfmMoveAgentsCompleteTopicManagementUnit, WfmMoveAgentsCompleteTopicUserReference,
        WfmMoveAgentsCompleteTopicWfmMoveAgentData,
    )


class WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete(Model):
    requesting_user: WfmMoveAgentsCompleteTopicUserReference | None = field("requestingUser", default=None)
    destination_management_unit: WfmMoveAgentsCompleteTopicManagementUnit | None = field(
        "destinationManagementUnit", default=None
    )
    results: list[WfmMoveAgentsCompleteTopicWfmMoveAgentData] | None = field("results", default=None)
