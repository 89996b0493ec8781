# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotTurnReference


class TextBotErrorInputEvent(Model):
    """Input event error of a text bot flow turn. In TextBotFlowTurnRequest.

    Required by the platform: code, message.
    """

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)


class TextBotFlowTurnRequest(Model):
    """A text bot flow turn: input event type, previous turn, input event user input and 1 more. Body of
    post_textbots_botflows_session_turns.

    Required by the platform: input_event_type.
    """

    previous_turn: TextBotTurnReference | None = field("previousTurn", default=None)
    input_event_type: Literal[
        "NoOp", "UserInput", "Error", "NoMatch", "NoInput", "UserDisconnect", "ClientSessionExpired",
    ] | str | None = field("inputEventType", default=None)
    input_event_user_input: TextBotUserInputEvent | None = field("inputEventUserInput", default=None)
    input_event_error: TextBotErrorInputEvent | None = field("inputEventError", default=None)


class TextBotTranscript(Model):
    """Transcript of a text bot user input alternative. In TextBotUserInputAlternative.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    confidence: float | None = field("confidence", default=None)


class TextBotUserInputAlternative(Model):
    """One of the alternatives of a text bot user input event. In TextBotUserInputEvent.

    Required by the platform: transcript.
    """

    transcript: TextBotTranscript | None = field("transcript", default=None)


class TextBotUserInputEvent(Model):
    """Input event user input of a text bot flow turn. In TextBotFlowTurnRequest.

    Required by the platform: mode, alternatives.
    """

    mode: Literal["Text"] | str | None = field("mode", default=None)
    alternatives: list[TextBotUserInputAlternative] | None = field("alternatives", default=None)
