# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GreetingAudioFile(Model):
    """Part of Greeting."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)
    self_uri: str | None = field("selfUri", default=None)
