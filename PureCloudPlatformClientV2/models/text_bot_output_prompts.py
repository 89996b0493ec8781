# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotModeOutputPrompts


class TextBotOutputPrompts(Model):
    """Part of TextBotFlowTurnResponse.

    Required by the platform: output_language.
    """

    output_language: str | None = field("outputLanguage", default=None)
    text_prompts: TextBotModeOutputPrompts | None = field("textPrompts", default=None)
