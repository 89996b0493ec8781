# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaResult(Model):
    """Part of Recording."""

    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)
