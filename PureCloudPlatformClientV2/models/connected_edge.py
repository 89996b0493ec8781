# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EdgeConnectionInfo


class ConnectedEdge(Model):
    """Part of SiteConnection."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    interface_name: str | None = field("interfaceName", default=None)
    interface_ip_address: str | None = field("interfaceIpAddress", default=None)
    edge_connection_list: list[EdgeConnectionInfo] | None = field("edgeConnectionList", default=None)
    self_uri: str | None = field("selfUri", default=None)
