# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .text_bot_transcript import TextBotTranscript


class TextBotUserInputAlternative(Model):
    """TextBotUserInputAlternative of the Platform API.

    The platform requires: transcript.
    """

    transcript: TextBotTranscript | None = field("transcript", default=None)
