# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef


class ConnectedEdge(Model):
    """One of the edge lists of a site connection. In SiteConnection."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    interface_name: str | None = field("interfaceName", default=None)
    interface_ip_address: str | None = field("interfaceIpAddress", default=None)
    edge_connection_list: list[EdgeConnectionInfo] | None = field("edgeConnectionList", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EdgeConnectionInfo(Model):
    """One of the edge connection lists of a connected edge. In ConnectedEdge."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    interface_name: str | None = field("interfaceName", default=None)
    interface_ip_address: str | None = field("interfaceIpAddress", default=None)
    connection_errors: list[str] | None = field("connectionErrors", default=None)
    site: AddressableEntityRef | None = field("site", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SiteConnection(Model):
    """One of the site connections of a site. In Site and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    managed: bool | None = field("managed", default=None)
    type: Literal["Direct", "Indirect", "CloudProxy"] | str | None = field("type", default=None)
    enabled: bool | None = field("enabled", default=None)
    media_model: Literal["Premises", "Cloud"] | str | None = field("mediaModel", default=None)
    edge_list: list[ConnectedEdge] | None = field("edgeList", default=None)
    core_site: bool | None = field("coreSite", default=None)
    primary_core_sites: list[DomainEntityRef] | None = field("primaryCoreSites", default=None)
    secondary_core_sites: list[DomainEntityRef] | None = field("secondaryCoreSites", default=None)
