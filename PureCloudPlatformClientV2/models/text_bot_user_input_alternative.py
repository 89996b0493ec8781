# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotTranscript


class TextBotUserInputAlternative(Model):
    """Required by the platform: transcript."""

    transcript: TextBotTranscript | None = field("transcript", default=None)
