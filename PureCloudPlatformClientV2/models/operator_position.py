# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OperatorPosition(Model):
    """Part of InfixOperator."""

    voice_seconds_position: int | None = field("voiceSecondsPosition", default=None)
    digital_words_position: int | None = field("digitalWordsPosition", default=None)
