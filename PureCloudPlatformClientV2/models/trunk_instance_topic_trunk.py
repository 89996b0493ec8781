# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        TrunkInstanceTopicTrunkConnectedStatus, TrunkInstanceTopicTrunkMetricsNetworkTypeIp,
        TrunkInstanceTopicTrunkMetricsOptions, TrunkInstanceTopicTrunkMetricsRegisters,
    )


class TrunkInstanceTopicTrunk(Model):
    id: str | None = field("id", default=None)
    connected_status: TrunkInstanceTopicTrunkConnectedStatus | None = field("connectedStatus", default=None)
    options_status: list[TrunkInstanceTopicTrunkMetricsOptions] | None = field("optionsStatus", default=None)
    registers_status: list[TrunkInstanceTopicTrunkMetricsRegisters] | None = field("registersStatus", default=None)
    ip_status: TrunkInstanceTopicTrunkMetricsNetworkTypeIp | None = field("ipStatus", default=None)
