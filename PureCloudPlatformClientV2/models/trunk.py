# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Division, DomainEntityRef, TrunkErrorInfo


class Trunk(Model):
    """A trunk, kept at /api/v2/telephony/providers/edges/trunks/{trunkId}. Answer of
    get_telephony_providers_edges_trunk.

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
    trunk_type: Literal["EXTERNAL", "PHONE", "EDGE"] | str | None = field("trunkType", default=None)
    edge: DomainEntityRef | None = field("edge", default=None)
    trunk_base: DomainEntityRef | None = field("trunkBase", default=None)
    trunk_metabase: DomainEntityRef | None = field("trunkMetabase", default=None)
    edge_group: DomainEntityRef | None = field("edgeGroup", default=None)
    in_service: bool | None = field("inService", default=None)
    enabled: bool | None = field("enabled", default=None)
    logical_interface: DomainEntityRef | None = field("logicalInterface", default=None)
    connected_status: TrunkConnectedStatus | None = field("connectedStatus", default=None)
    options_status: list[TrunkMetricsOptions] | None = field("optionsStatus", default=None)
    registers_status: list[TrunkMetricsRegisters] | None = field("registersStatus", default=None)
    ip_status: TrunkMetricsNetworkTypeIp | None = field("ipStatus", default=None)
    options_enabled_status: Literal[
        "ENABLED", "DISABLED", "NOT_SUPPORTED",
    ] | str | None = field("optionsEnabledStatus", default=None)
    registers_enabled_status: Literal[
        "ENABLED", "DISABLED", "NOT_SUPPORTED",
    ] | str | None = field("registersEnabledStatus", default=None)
    family: int | None = field("family", default=None)
    proxy_address_list: list[str] | None = field("proxyAddressList", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TrunkConnectedStatus(Model):
    """Connected status of a trunk. In Trunk."""

    connected: bool | None = field("connected", default=None)
    connected_state_time: datetime | None = field("connectedStateTime", default=None)


class TrunkMetricsNetworkTypeIp(Model):
    """IP status of a trunk. In Trunk."""

    address: str | None = field("address", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)


class TrunkMetricsOptions(Model):
    """One of the options statuses of a trunk. In Trunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    option_state: bool | None = field("optionState", default=None)
    option_state_time: datetime | None = field("optionStateTime", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)


class TrunkMetricsRegisters(Model):
    """One of the registers statuses of a trunk. In Trunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    register_state: bool | None = field("registerState", default=None)
    register_state_time: datetime | None = field("registerStateTime", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)
