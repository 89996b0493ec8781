# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .text_bot_disconnect_action import TextBotDisconnectAction
    from .text_bot_exit_action import TextBotExitAction
    from .text_bot_output_prompts import TextBotOutputPrompts
    from .text_bot_turn_reference import TextBotTurnReference
    from .text_bot_wait_for_input_action import TextBotWaitForInputAction


class TextBotFlowTurnResponse(Model):
    """TextBotFlowTurnResponse of the Platform API.

    The platform requires: id, next_action_type.
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
