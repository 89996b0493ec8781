# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotErrorInputEvent, TextBotTurnReference, TextBotUserInputEvent


class TextBotFlowTurnRequest(Model):
    """Taken by post_textbots_botflows_session_turns.

    Required by the platform: input_event_type.
    """

    previous_turn: TextBotTurnReference | None = field("previousTurn", default=None)
    input_event_type: Literal[
        "NoOp", "UserInput", "Error", "NoMatch", "NoInput", "UserDisconnect", "ClientSessionExpired",
    ] | str | None = field("inputEventType", default=None)
    input_event_user_input: TextBotUserInputEvent | None = field("inputEventUserInput", default=None)
    input_event_error: TextBotErrorInputEvent | None = field("inputEventError", default=None)
