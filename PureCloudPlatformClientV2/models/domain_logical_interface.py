# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division, TrunkBaseAssignment


class DomainCapabilities(Model):
    """Ipv4 capabilities of a domain logical interface. In DomainLogicalInterface."""

    enabled: bool | None = field("enabled", default=None)
    dhcp: bool | None = field("dhcp", default=None)
    metric: int | None = field("metric", default=None)
    auto_metric: bool | None = field("autoMetric", default=None)
    supports_metric: bool | None = field("supportsMetric", default=None)
    ping_enabled: bool | None = field("pingEnabled", default=None)


class DomainLogicalInterface(Model):
    """A domain logical interface, kept at /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}.
    Answer of get_telephony_providers_edge_logicalinterface and 2 more; body of
    post_telephony_providers_edge_logicalinterfaces and 1 more.

    Required by the platform: name, friendly_name, hardware_address, physical_adapter_id.
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
    edge_assigned_id: str | None = field("edgeAssignedId", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    vlan_tag_id: int | None = field("vlanTagId", default=None)
    hardware_address: str | None = field("hardwareAddress", default=None)
    physical_adapter_id: str | None = field("physicalAdapterId", default=None)
    if_status: str | None = field("ifStatus", default=None)
    interface_type: Literal["DIAGNOSTIC", "SYSTEM"] | str | None = field("interfaceType", default=None)
    public_nat_address_ip_v4: str | None = field("publicNatAddressIpV4", default=None)
    public_nat_address_ip_v6: str | None = field("publicNatAddressIpV6", default=None)
    routes: list[DomainNetworkRoute] | None = field("routes", default=None)
    addresses: list[DomainNetworkAddress] | None = field("addresses", default=None)
    ipv4_capabilities: DomainCapabilities | None = field("ipv4Capabilities", default=None)
    ipv6_capabilities: DomainCapabilities | None = field("ipv6Capabilities", default=None)
    current_state: Literal[
        "INIT", "CREATING", "UPDATING", "OK", "EXCEPTION", "DELETING",
    ] | str | None = field("currentState", default=None)
    last_modified_user_id: str | None = field("lastModifiedUserId", default=None)
    last_modified_correlation_id: str | None = field("lastModifiedCorrelationId", default=None)
    command_responses: list[DomainNetworkCommandResponse] | None = field("commandResponses", default=None)
    inherit_phone_trunk_bases_ipv4: bool | None = field("inheritPhoneTrunkBasesIPv4", default=None)
    inherit_phone_trunk_bases_ipv6: bool | None = field("inheritPhoneTrunkBasesIPv6", default=None)
    use_for_internal_edge_communication: bool | None = field("useForInternalEdgeCommunication", default=None)
    use_for_indirect_edge_communication: bool | None = field("useForIndirectEdgeCommunication", default=None)
    use_for_cloud_proxy_edge_communication: bool | None = field("useForCloudProxyEdgeCommunication", default=None)
    use_for_wan_interface: bool | None = field("useForWanInterface", default=None)
    external_trunk_base_assignments: list[TrunkBaseAssignment] | None = field(
        "externalTrunkBaseAssignments", default=None
    )
    phone_trunk_base_assignments: list[TrunkBaseAssignment] | None = field("phoneTrunkBaseAssignments", default=None)
    trace_enabled: bool | None = field("traceEnabled", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DomainNetworkAddress(Model):
    """One of the addresses of a domain logical interface. In DomainLogicalInterface."""

    type: Literal["ip", "dns", "gateway", "tdm"] | str | None = field("type", default=None)
    address: str | None = field("address", default=None)
    persistent: bool | None = field("persistent", default=None)
    family: Literal[2, 23] | int | None = field("family", default=None)


class DomainNetworkCommandResponse(Model):
    """One of the command responses of a domain logical interface. In DomainLogicalInterface."""

    correlation_id: str | None = field("correlationId", default=None)
    command_name: str | None = field("commandName", default=None)
    acknowledged: bool | None = field("acknowledged", default=None)
    error_info: ErrorDetails | None = field("errorInfo", default=None)


class DomainNetworkRoute(Model):
    """One of the routes of a domain logical interface. In DomainLogicalInterface."""

    prefix: str | None = field("prefix", default=None)
    nexthop: str | None = field("nexthop", default=None)
    persistent: bool | None = field("persistent", default=None)
    metric: int | None = field("metric", default=None)
    family: Literal[2, 23] | int | None = field("family", default=None)


class ErrorDetails(Model):
    """Error information of a domain network command. In DomainNetworkCommandResponse."""

    status: int | None = field("status", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
    code: str | None = field("code", default=None)
    context_id: str | None = field("contextId", default=None)
    nested: ErrorDetails | None = field("nested", default=None)
    details: str | None = field("details", default=None)
