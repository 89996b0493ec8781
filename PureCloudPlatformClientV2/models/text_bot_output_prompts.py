# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_mode_output_prompts import TextBotModeOutputPrompts


class TextBotOutputPrompts(Model):
    """TextBotOutputPrompts of the Platform API.

    The platform requires: output_language.
    """

    output_language: str | None = field("outputLanguage", default=None)
    text_prompts: TextBotModeOutputPrompts | None = field("textPrompts", default=None)
