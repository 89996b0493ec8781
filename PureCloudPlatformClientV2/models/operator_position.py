# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OperatorPosition(Model):
    """OperatorPosition of the Platform API."""

    voice_seconds_position: int | None = field("voiceSecondsPosition", default=None)
    digital_words_position: int | None = field("digitalWordsPosition", default=None)
