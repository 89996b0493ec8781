# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MediaResult(Model):
    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)
