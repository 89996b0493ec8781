# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import PresenceDefinition


class MutableUserPresence(Model):
    """A mutable user presence: name, source, source id and 6 more. Body of put_users_presences_bulk."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source: str | None = field("source", default=None)
    source_id: str | None = field("sourceId", default=None)
    primary: bool | None = field("primary", default=None)
    presence_definition: PresenceDefinition | None = field("presenceDefinition", default=None)
    message: str | None = field("message", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
