# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GreetingAudioFile(Model):
    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)
    self_uri: str | None = field("selfUri", default=None)
