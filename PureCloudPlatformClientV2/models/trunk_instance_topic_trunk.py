# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trunk_instance_topic_trunk_connected_status import TrunkInstanceTopicTrunkConnectedStatus
    from .trunk_instance_topic_trunk_metrics_network_type_ip import TrunkInstanceTopicTrunkMetricsNetworkTypeIp
    from .trunk_instance_topic_trunk_metrics_options import TrunkInstanceTopicTrunkMetricsOptions
    from .trunk_instance_topic_trunk_metrics_registers import TrunkInstanceTopicTrunkMetricsRegisters


class TrunkInstanceTopicTrunk(Model):
    """TrunkInstanceTopicTrunk of the Platform API."""

    id: str | None = field("id", default=None)
    connected_status: TrunkInstanceTopicTrunkConnectedStatus | None = field("connectedStatus", default=None)
    options_status: list[TrunkInstanceTopicTrunkMetricsOptions] | None = field("optionsStatus", default=None)
    registers_status: list[TrunkInstanceTopicTrunkMetricsRegisters] | None = field("registersStatus", default=None)
    ip_status: TrunkInstanceTopicTrunkMetricsNetworkTypeIp | None = field("ipStatus", default=None)
