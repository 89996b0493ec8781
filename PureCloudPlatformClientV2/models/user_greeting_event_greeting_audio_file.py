# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UserGreetingEventGreetingAudioFile(Model):
    """UserGreetingEventGreetingAudioFile of the Platform API."""

    duration_milliseconds: int | None = field("durationMilliseconds", default=None)
    size_bytes: int | None = field("sizeBytes", default=None)
