# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AudioState(Model):
    can_hear: bool | None = field("canHear", default=None)
    can_speak: bool | None = field("canSpeak", default=None)
