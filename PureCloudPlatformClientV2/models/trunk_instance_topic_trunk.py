# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TrunkInstanceTopicTrunk(Model):
    """A trunk: connected status, options status, registers status and 2 more. Event of
    v2.telephony.providers.edges.trunks.{id}.
    """

    id: str | None = field("id", default=None)
    connected_status: TrunkInstanceTopicTrunkConnectedStatus | None = field("connectedStatus", default=None)
    options_status: list[TrunkInstanceTopicTrunkMetricsOptions] | None = field("optionsStatus", default=None)
    registers_status: list[TrunkInstanceTopicTrunkMetricsRegisters] | None = field("registersStatus", default=None)
    ip_status: TrunkInstanceTopicTrunkMetricsNetworkTypeIp | None = field("ipStatus", default=None)


class TrunkInstanceTopicTrunkConnectedStatus(Model):
    """Connected status of a trunk. In TrunkInstanceTopicTrunk."""

    connected: bool | None = field("connected", default=None)
    connected_state_time: datetime | None = field("connectedStateTime", default=None)


class TrunkInstanceTopicTrunkErrorInfo(Model):
    """Error information of a trunk metrics network type IP. In TrunkInstanceTopicTrunkMetricsNetworkTypeIp and 2 more.
    """

    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    details: TrunkInstanceTopicTrunkErrorInfoDetails | None = field("details", default=None)


class TrunkInstanceTopicTrunkErrorInfoDetails(Model):
    """Details of trunk error information. In TrunkInstanceTopicTrunkErrorInfo."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    hostname: str | None = field("hostname", default=None)


class TrunkInstanceTopicTrunkMetricsNetworkTypeIp(Model):
    """IP status of a trunk. In TrunkInstanceTopicTrunk."""

    address: str | None = field("address", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)


class TrunkInstanceTopicTrunkMetricsOptions(Model):
    """One of the options statuses of a trunk. In TrunkInstanceTopicTrunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    option_state: bool | None = field("optionState", default=None)
    option_state_time: datetime | None = field("optionStateTime", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)


class TrunkInstanceTopicTrunkMetricsRegisters(Model):
    """One of the registers statuses of a trunk. In TrunkInstanceTopicTrunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    register_state: bool | None = field("registerState", default=None)
    register_state_time: datetime | None = field("registerStateTime", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)
