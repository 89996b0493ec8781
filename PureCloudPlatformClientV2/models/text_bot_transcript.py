# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TextBotTranscript(Model):
    """Required by the platform: text."""

    text: str | None = field("text", default=None)
    confidence: float | None = field("confidence", default=None)
