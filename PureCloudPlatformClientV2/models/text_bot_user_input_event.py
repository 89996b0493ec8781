# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .text_bot_user_input_alternative import TextBotUserInputAlternative


class TextBotUserInputEvent(Model):
    """TextBotUserInputEvent of the Platform API.

    The platform requires: mode, alternatives.
    """

    mode: Literal["Text"] | str | None = field("mode", default=None)
    alternatives: list[TextBotUserInputAlternative] | None = field("alternatives", default=None)
