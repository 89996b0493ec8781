# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AudioState(Model):
    """AudioState of the Platform API."""

    can_hear: bool | None = field("canHear", default=None)
    can_speak: bool | None = field("canSpeak", default=None)
