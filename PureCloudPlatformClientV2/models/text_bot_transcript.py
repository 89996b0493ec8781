# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TextBotTranscript(Model):
    """Part of TextBotUserInputAlternative.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    confidence: float | None = field("confidence", default=None)
