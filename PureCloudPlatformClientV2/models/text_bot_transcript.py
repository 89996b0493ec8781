# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TextBotTranscript(Model):
    """TextBotTranscript of the Platform API.

    The platform requires: text.
    """

    text: str | None = field("text", default=None)
    confidence: float | None = field("confidence", default=None)
