# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class FlowPaths(Model):
    """Flow paths: category, elements, date start and 1 more. Answer of post_journey_flows_paths_query.

    Required by the platform: category, elements.
    """

    category: Literal[
        "All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer",
    ] | str | None = field("category", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    elements: dict[str, FlowPathsElement] | None = field("elements", default=None)


class FlowPathsElement(Model):
    """One, by key, of the elements of flow paths. In FlowPaths.

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


class FlowPathsFlowDetails(Model):
    """One of the flows of a flow paths element. In FlowPathsElement.

    Required by the platform: version, type, count, flow.
    """

    version: str | None = field("version", default=None)
    type: Literal[
        "DigitalBot", "Bot", "InboundCall", "SecureCall", "InboundShortMessage", "InboundEmail", "OutboundCall",
    ] | str | None = field("type", default=None)
    count: int | None = field("count", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
