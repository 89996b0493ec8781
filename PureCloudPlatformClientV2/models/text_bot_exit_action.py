# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotFlowLocation, TextBotFlowOutcome, TextBotInputOutputData


class TextBotExitAction(Model):
    """Part of TextBotFlowTurnResponse.

    Required by the platform: reason.
    """

    reason: Literal[
        "TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    active_intent: str | None = field("activeIntent", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    output_data: TextBotInputOutputData | None = field("outputData", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)
