# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division, DomainEdgeSoftwareUpdateDto, DomainEntityRef, EdgeGroup, Site


class Edge(Model):
    """An edge, kept at /api/v2/telephony/providers/edges/{edgeId}. Answer of get_telephony_providers_edge and 2 more;
    body of post_telephony_providers_edges and 1 more.

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
    interfaces: list[EdgeInterface] | None = field("interfaces", default=None)
    make: str | None = field("make", default=None)
    model: str | None = field("model", default=None)
    api_version: str | None = field("apiVersion", default=None)
    software_version: str | None = field("softwareVersion", default=None)
    software_version_timestamp: str | None = field("softwareVersionTimestamp", default=None)
    software_version_platform: str | None = field("softwareVersionPlatform", default=None)
    software_version_configuration: str | None = field("softwareVersionConfiguration", default=None)
    full_software_version: str | None = field("fullSoftwareVersion", default=None)
    pairing_id: str | None = field("pairingId", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    fingerprint_hint: str | None = field("fingerprintHint", default=None)
    current_version: str | None = field("currentVersion", default=None)
    staged_version: str | None = field("stagedVersion", default=None)
    patch: str | None = field("patch", default=None)
    status_code: Literal[
        "NEW", "AWAITING_CONNECTION", "AWAITING_FINGERPRINT", "AWAITING_FINGERPRINT_VERIFICATION",
        "FINGERPRINT_VERIFIED", "AWAITING_BOOTSTRAP", "ACTIVE", "INACTIVE", "RMA", "UNPAIRING", "UNPAIRED",
        "INITIALIZING",
    ] | str | None = field("statusCode", default=None)
    edge_group: EdgeGroup | None = field("edgeGroup", default=None)
    site: Site | None = field("site", default=None)
    software_status: DomainEdgeSoftwareUpdateDto | None = field("softwareStatus", default=None)
    online_status: Literal["ONLINE", "OFFLINE"] | str | None = field("onlineStatus", default=None)
    serial_number: str | None = field("serialNumber", default=None)
    physical_edge: bool | None = field("physicalEdge", default=None)
    managed: bool | None = field("managed", default=None)
    edge_deployment_type: Literal[
        "HARDWARE", "LDM", "CDM", "CHS", "INVALID",
    ] | str | None = field("edgeDeploymentType", default=None)
    cert_type: Literal["PureCloud", "Public", "China", "NotRequested"] | str | None = field("certType", default=None)
    call_draining_state: Literal[
        "NONE", "WAIT", "WAIT_TIMEOUT", "TERMINATE", "COMPLETE",
    ] | str | None = field("callDrainingState", default=None)
    conversation_count: int | None = field("conversationCount", default=None)
    proxy: str | None = field("proxy", default=None)
    offline_config_called: bool | None = field("offlineConfigCalled", default=None)
    os_name: str | None = field("osName", default=None)
    self_uri: str | None = field("selfUri", default=None)


class EdgeInterface(Model):
    """One of the interfaces of an edge. In Edge."""

    type: str | None = field("type", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    name: str | None = field("name", default=None)
    mac_address: str | None = field("macAddress", default=None)
    if_name: str | None = field("ifName", default=None)
    endpoints: list[DomainEntityRef] | None = field("endpoints", default=None)
    line_types: list[str] | None = field("lineTypes", default=None)
    address_family_id: str | None = field("addressFamilyId", default=None)
