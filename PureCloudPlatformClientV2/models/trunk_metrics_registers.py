# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TrunkErrorInfo


class TrunkMetricsRegisters(Model):
    """Part of Trunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    register_state: bool | None = field("registerState", default=None)
    register_state_time: datetime | None = field("registerStateTime", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)
