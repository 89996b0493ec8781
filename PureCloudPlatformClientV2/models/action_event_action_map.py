# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionEventActionMap(Model):
    """Part of WebActionEvent.

    Required by the platform: id, version, display_name.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    version: int | None = field("version", default=None)
    display_name: str | None = field("displayName", default=None)
