# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyActionMap(Model):
    """Part of JourneyAction.

    Required by the platform: id, version.
    """

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
