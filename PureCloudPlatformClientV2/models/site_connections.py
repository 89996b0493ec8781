# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SiteConnection


class SiteConnections(Model):
    """Site connections: name, site connections and 2 more. Answer of get_telephony_providers_edges_site_siteconnections
    and 2 more; body of put_telephony_providers_edges_site_siteconnections.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    site_connections: list[SiteConnection] | None = field("siteConnections", default=None)
    self_uri: str | None = field("selfUri", default=None)
