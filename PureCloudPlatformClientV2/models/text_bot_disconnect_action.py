# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotFlowLocation, TextBotFlowOutcome


class TextBotDisconnectAction(Model):
    """Part of TextBotFlowTurnResponse.

    Required by the platform: reason.
    """

    reason: Literal[
        "TriggeredByUser", "TriggeredByFlow", "SessionExpired", "Error", "RecognitionFailure",
    ] | str | None = field("reason", default=None)
    reason_extended_info: str | None = field("reasonExtendedInfo", default=None)
    flow_location: TextBotFlowLocation | None = field("flowLocation", default=None)
    flow_outcomes: list[TextBotFlowOutcome] | None = field("flowOutcomes", default=None)
