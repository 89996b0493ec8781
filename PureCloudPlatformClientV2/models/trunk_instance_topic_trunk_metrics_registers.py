# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TrunkInstanceTopicTrunkErrorInfo


class TrunkInstanceTopicTrunkMetricsRegisters(Model):
    proxy_address: str | None = field("proxyAddress", default=None)
    register_state: bool | None = field("registerState", default=None)
    register_state_time: datetime | None = field("registerStateTime", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)
