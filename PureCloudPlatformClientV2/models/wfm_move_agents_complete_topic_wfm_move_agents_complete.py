# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_move_agents_complete_topic_management_unit import WfmMoveAgentsCompleteTopicManagementUnit
    from .wfm_move_agents_complete_topic_user_reference import WfmMoveAgentsCompleteTopicUserReference
    from .wfm_move_agents_complete_topic_wfm_move_agent_data import WfmMoveAgentsCompleteTopicWfmMoveAgentData


class WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete(Model):
    """WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete of the Platform API."""

    requesting_user: WfmMoveAgentsCompleteTopicUserReference | None = field("requestingUser", default=None)
    destination_management_unit: WfmMoveAgentsCompleteTopicManagementUnit | None = field(
        "destinationManagementUnit", default=None
    )
    results: list[WfmMoveAgentsCompleteTopicWfmMoveAgentData] | None = field("results", default=None)
