# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .text_bot_error_input_event import TextBotErrorInputEvent
    from .text_bot_turn_reference import TextBotTurnReference
    from .text_bot_user_input_event import TextBotUserInputEvent


class TextBotFlowTurnRequest(Model):
    """TextBotFlowTurnRequest of the Platform API.

    The platform requires: input_event_type.
    """

    previous_turn: TextBotTurnReference | None = field("previousTurn", default=None)
    input_event_type: Literal[
        "NoOp", "UserInput", "Error", "NoMatch", "NoInput", "UserDisconnect", "ClientSessionExpired",
    ] | str | None = field("inputEventType", default=None)
    input_event_user_input: TextBotUserInputEvent | None = field("inputEventUserInput", default=None)
    input_event_error: TextBotErrorInputEvent | None = field("inputEventError", default=None)
