# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        TextBotDisconnectAction, TextBotExitAction, TextBotOutputPrompts, TextBotTurnReference, TextBotWaitForInputAction,
    )


class TextBotFlowTurnResponse(Model):
    """Given by post_textbots_botflows_session_turns.

    Required by the platform: id, next_action_type.
    """

    id: str | None = field("id", default=None)
    previous_turn: TextBotTurnReference | None = field("previousTurn", default=None)
    prompts: TextBotOutputPrompts | None = field("prompts", default=None)
    next_action_type: Literal[
        "NoOp", "Disconnect", "WaitForInput", "Exit",
    ] | str | None = field("nextActionType", default=None)
    next_action_disconnect: TextBotDisconnectAction | None = field("nextActionDisconnect", default=None)
    next_action_wait_for_input: TextBotWaitForInputAction | None = field("nextActionWaitForInput", default=None)
    next_action_exit: TextBotExitAction | None = field("nextActionExit", default=None)
