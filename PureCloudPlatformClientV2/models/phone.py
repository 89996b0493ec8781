# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import Division, DomainEntityRef, Edge, Line, PhoneCapabilities


class LineStatus(Model):
    """One of the line statuses of a phone status. In PhoneStatus."""

    id: str | None = field("id", default=None)
    reachable: bool | None = field("reachable", default=None)
    address_of_record: str | None = field("addressOfRecord", default=None)
    contact_addresses: list[str] | None = field("contactAddresses", default=None)
    reachable_state_time: datetime | None = field("reachableStateTime", default=None)


class Phone(Model):
    """A phone, kept at /api/v2/telephony/providers/edges/phones/{phoneId}. Answer of
    get_telephony_providers_edges_phone and 3 more; body of post_telephony_providers_edges_phones and 1 more.

    Required by the platform: name, site, phone_base_settings, lines.
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
    site: DomainEntityRef | None = field("site", default=None)
    phone_base_settings: PhoneBaseSettings | None = field("phoneBaseSettings", default=None)
    line_base_settings: DomainEntityRef | None = field("lineBaseSettings", default=None)
    phone_meta_base: DomainEntityRef | None = field("phoneMetaBase", default=None)
    lines: list[Line] | None = field("lines", default=None)
    status: PhoneStatus | None = field("status", default=None)
    secondary_status: PhoneStatus | None = field("secondaryStatus", default=None)
    user_agent_info: UserAgentInfo | None = field("userAgentInfo", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    capabilities: PhoneCapabilities | None = field("capabilities", default=None)
    web_rtc_user: DomainEntityRef | None = field("webRtcUser", default=None)
    primary_edge: Edge | None = field("primaryEdge", default=None)
    secondary_edge: Edge | None = field("secondaryEdge", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PhoneBaseSettings(Model):
    """Reference to phone base settings by its id, its name and its address. In Phone.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PhoneStatus(Model):
    """Secondary status of a phone. In Phone."""

    id: str | None = field("id", default=None)
    operational_status: Literal[
        "OPERATIONAL", "DEGRADED", "OFFLINE", "UNKNOWN",
    ] | str | None = field("operationalStatus", default=None)
    edges_status: Literal[
        "IN_SERVICE", "MIXED_SERVICE", "OUT_OF_SERVICE", "NO_EDGES",
    ] | str | None = field("edgesStatus", default=None)
    event_creation_time: str | None = field("eventCreationTime", default=None)
    provision: ProvisionInfo | None = field("provision", default=None)
    line_statuses: list[LineStatus] | None = field("lineStatuses", default=None)
    phone_assignment_to_edge_type: Literal[
        "PRIMARY", "SECONDARY",
    ] | str | None = field("phoneAssignmentToEdgeType", default=None)
    edge: DomainEntityRef | None = field("edge", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ProvisionInfo(Model):
    """Provision of a phone status. In PhoneStatus."""

    time: datetime | None = field("time", default=None)
    source: str | None = field("source", default=None)
    error_info: str | None = field("errorInfo", default=None)


class UserAgentInfo(Model):
    """User agent information of a phone. In Phone."""

    firmware_version: str | None = field("firmwareVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
    model: str | None = field("model", default=None)
