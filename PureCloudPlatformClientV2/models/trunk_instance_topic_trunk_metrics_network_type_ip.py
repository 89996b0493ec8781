# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkInstanceTopicTrunkErrorInfo


class TrunkInstanceTopicTrunkMetricsNetworkTypeIp(Model):
    address: str | None = field("address", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)
