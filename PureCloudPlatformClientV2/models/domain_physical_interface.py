# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division


class DomainPhysicalCapabilities(Model):
    """Physical capabilities of a domain physical interface. In DomainPhysicalInterface."""

    vlan: bool | None = field("vlan", default=None)
    team: bool | None = field("team", default=None)


class DomainPhysicalInterface(Model):
    """A domain physical interface, kept at /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}.
    Answer of get_telephony_providers_edge_physicalinterface.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    edge_uri: str | None = field("edgeUri", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    hardware_address: str | None = field("hardwareAddress", default=None)
    port_label: str | None = field("portLabel", default=None)
    physical_capabilities: DomainPhysicalCapabilities | None = field("physicalCapabilities", default=None)
    self_uri: str | None = field("selfUri", default=None)
