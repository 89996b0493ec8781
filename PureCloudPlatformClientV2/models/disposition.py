# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DispositionParameters


class Disposition(Model):
    """Part of Call and 2 more.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    analyzer: str | None = field("analyzer", default=None)
    disposition_parameters: DispositionParameters | None = field("dispositionParameters", default=None)
    detected_speech_start: datetime | None = field("detectedSpeechStart", default=None)
    detected_speech_end: datetime | None = field("detectedSpeechEnd", default=None)
