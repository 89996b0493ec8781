# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .adjustable_live_speaker_detection import AdjustableLiveSpeakerDetection


class DispositionParameters(Model):
    """DispositionParameters of the Platform API."""

    adjustable_live_speaker_detection: AdjustableLiveSpeakerDetection | None = field(
        "adjustableLiveSpeakerDetection", default=None
    )
