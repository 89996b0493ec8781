# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RestorePresenceSettings


class PresenceSettings(Model):
    """Given by get_presence_settings and 1 more; taken by put_presence_settings."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    restore_presence_settings: RestorePresenceSettings | None = field("restorePresenceSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
