# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_mode_constraints import TextBotModeConstraints


class TextBotWaitForInputAction(Model):
    """TextBotWaitForInputAction of the Platform API.

    The platform requires: mode_constraints.
    """

    mode_constraints: TextBotModeConstraints | None = field("modeConstraints", default=None)
