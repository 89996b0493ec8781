# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EventSession(Model):
    """Part of Event.

    Required by the platform: id, type.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    type: str | None = field("type", default=None)
