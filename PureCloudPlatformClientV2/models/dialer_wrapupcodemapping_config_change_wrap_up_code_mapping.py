# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class DialerWrapupcodemappingConfigChangeWrapUpCodeMapping(Model):
    """A dialer wrapupcodemapping configuration change wrap up code mapping: name, default set, mapping and 4 more.
    Event of v2.outbound.wrapupcodemappings.{id}.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    default_set: list[str] | None = field("defaultSet", default=None)
    mapping: dict[str, list[str]] | None = field("mapping", default=None)
