# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdjustableLiveSpeakerDetection


class DispositionParameters(Model):
    """Part of Disposition."""

    adjustable_live_speaker_detection: AdjustableLiveSpeakerDetection | None = field(
        "adjustableLiveSpeakerDetection", default=None
    )
