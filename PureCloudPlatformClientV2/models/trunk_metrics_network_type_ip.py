# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trunk_error_info import TrunkErrorInfo


class TrunkMetricsNetworkTypeIp(Model):
    """TrunkMetricsNetworkTypeIp of the Platform API."""

    address: str | None = field("address", default=None)
    error_info: TrunkErrorInfo | None = field("errorInfo", default=None)
