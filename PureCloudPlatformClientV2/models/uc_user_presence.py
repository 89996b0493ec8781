# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import PresenceDefinition


class UcUserPresence(Model):
    """An uc user presence: name, user id, source and 6 more. Answer of get_users_presence_bulk and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user_id: str | None = field("userId", default=None)
    source: str | None = field("source", default=None)
    source_id: str | None = field("sourceId", default=None)
    presence_definition: PresenceDefinition | None = field("presenceDefinition", default=None)
    message: str | None = field("message", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
