# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AdjustableLiveSpeakerDetection(Model):
    """Adjustable live speaker detection of disposition parameters. In DispositionParameters."""

    mode: Literal["unknown", "disabled", "low", "medium", "high"] | str | None = field("mode", default=None)
    preconnect_duration: str | None = field("preconnectDuration", default=None)
    event_name: str | None = field("eventName", default=None)
    is_person_likely: bool | None = field("isPersonLikely", default=None)
    total_ringbacks: int | None = field("totalRingbacks", default=None)
    line_connected: bool | None = field("lineConnected", default=None)


class Disposition(Model):
    """Disposition of a call. In Call and 2 more.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    analyzer: str | None = field("analyzer", default=None)
    disposition_parameters: DispositionParameters | None = field("dispositionParameters", default=None)
    detected_speech_start: datetime | None = field("detectedSpeechStart", default=None)
    detected_speech_end: datetime | None = field("detectedSpeechEnd", default=None)


class DispositionParameters(Model):
    """Disposition parameters of a disposition. In Disposition."""

    adjustable_live_speaker_detection: AdjustableLiveSpeakerDetection | None = field(
        "adjustableLiveSpeakerDetection", default=None
    )
