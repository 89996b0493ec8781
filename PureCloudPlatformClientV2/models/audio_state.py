# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AudioState(Model):
    """Audio state of an audio updated event. In AudioUpdatedEvent and 1 more."""

    can_hear: bool | None = field("canHear", default=None)
    can_speak: bool | None = field("canSpeak", default=None)
