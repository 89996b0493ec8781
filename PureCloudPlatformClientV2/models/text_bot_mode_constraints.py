# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_text_mode_constraints import TextBotTextModeConstraints


class TextBotModeConstraints(Model):
    """TextBotModeConstraints of the Platform API."""

    text: TextBotTextModeConstraints | None = field("text", default=None)
