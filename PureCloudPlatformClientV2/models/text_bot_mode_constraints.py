# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotTextModeConstraints


class TextBotModeConstraints(Model):
    """Part of TextBotWaitForInputAction."""

    text: TextBotTextModeConstraints | None = field("text", default=None)
