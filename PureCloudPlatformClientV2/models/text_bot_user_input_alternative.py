# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotTranscript


class TextBotUserInputAlternative(Model):
    """Part of TextBotUserInputEvent.

    Required by the platform: transcript.
    """

    transcript: TextBotTranscript | None = field("transcript", default=None)
