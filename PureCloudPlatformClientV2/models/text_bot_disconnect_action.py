# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .text_bot_flow_location import TextBotFlowLocation
    from .text_bot_flow_outcome import TextBotFlowOutcome


class TextBotDisconnectAction(Model):
    """TextBotDisconnectAction of the Platform API.

    The platform requires: reason.
    """

    reason: Literal[
        "TriggeredByUser", "TriggeredByFlow", "SessionExpired", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)
