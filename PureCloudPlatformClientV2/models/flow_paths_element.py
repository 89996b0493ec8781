# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, FlowPathsFlowDetails


class FlowPathsElement(Model):
    """Part of FlowPaths.

    Required by the platform: type, count, flows.
    """

    parent_id: str | None = field("parentId", default=None)
    type: Literal[
        "Abandoned", "AgentEscalation", "Disconnect", "Error", "Exit", "Milestone", "Outcome", "RecognitionFailure",
        "Root", "TransferReturnToAgent", "TransferToAcd", "TransferToAcdVoicemail", "TransferToFlow", "TransferToGroup",
        "TransferToGroupVoicemail", "TransferToNumber", "TransferToSecureFlow", "TransferToUnknown", "TransferToUser",
        "TransferToUserVoicemail",
    ] | str | None = field("type", default=None)
    count: int | None = field("count", default=None)
    flows: list[FlowPathsFlowDetails] | None = field("flows", default=None)
    flow_outcome_value: Literal["FAILURE", "SUCCESS", "UNKNOWN"] | str | None = field("flowOutcomeValue", default=None)
    flow_milestone: AddressableEntityRef | None = field("flowMilestone", default=None)
    flow_outcome: AddressableEntityRef | None = field("flowOutcome", default=None)
