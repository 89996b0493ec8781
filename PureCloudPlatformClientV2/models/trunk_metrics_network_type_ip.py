# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrunkErrorInfo


class TrunkMetricsNetworkTypeIp(Model):
    """Part of Trunk."""

    address: str | None = field("address", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)
