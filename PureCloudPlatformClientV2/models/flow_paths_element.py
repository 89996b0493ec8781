# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .flow_paths_flow_details import FlowPathsFlowDetails


class FlowPathsElement(Model):
    """FlowPathsElement of the Platform API.

    The platform requires: type, count, flows.
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
