# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class DomainEdgeSoftwareVersionDto(Model):
    """Version of a domain edge software. In DomainEdgeSoftwareUpdateDto and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    edge_version: str | None = field("edgeVersion", default=None)
    publish_date: datetime | None = field("publishDate", default=None)
    edge_uri: str | None = field("edgeUri", default=None)
    latest_release: bool | None = field("latestRelease", default=None)
    current: bool | None = field("current", default=None)
    self_uri: str | None = field("selfUri", default=None)
