# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TrunkErrorInfo


class TrunkMetricsOptions(Model):
    """Part of Trunk."""

    proxy_address: str | None = field("proxyAddress", default=None)
    option_state: bool | None = field("optionState", default=None)
    option_state_time: datetime | None = field("optionStateTime", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)
