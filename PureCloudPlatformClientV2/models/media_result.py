# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MediaResult(Model):
    """MediaResult of the Platform API."""

    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)
