# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .text_bot_flow_location import TextBotFlowLocation
    from .text_bot_flow_outcome import TextBotFlowOutcome
    from .text_bot_input_output_data import TextBotInputOutputData


class TextBotExitAction(Model):
    """TextBotExitAction of the Platform API.

    The platform requires: reason.
    """

    reason: Literal[
        "TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    active_intent: str | None = field("activeIntent", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    output_data: TextBotInputOutputData | None = field("outputData", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)
