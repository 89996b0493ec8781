# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainEntityRef(Model):
    """Reference by its id, its name and its address. Answer of post_outbound_contactlist_export and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
