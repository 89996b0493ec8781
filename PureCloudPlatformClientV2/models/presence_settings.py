# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .restore_presence_settings import RestorePresenceSettings


class PresenceSettings(Model):
    """PresenceSettings of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    restore_presence_settings: RestorePresenceSettings | None = field("restorePresenceSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
