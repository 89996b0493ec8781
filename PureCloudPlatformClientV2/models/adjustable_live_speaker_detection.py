# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AdjustableLiveSpeakerDetection(Model):
    """Part of DispositionParameters."""

    mode: Literal["unknown", "disabled", "low", "medium", "high"] | str | None = field("mode", default=None)
    preconnect_duration: str | None = field("preconnectDuration", default=None)
    event_name: str | None = field("eventName", default=None)
    is_person_likely: bool | None = field("isPersonLikely", default=None)
    total_ringbacks: int | None = field("totalRingbacks", default=None)
    line_connected: bool | None = field("lineConnected", default=None)
