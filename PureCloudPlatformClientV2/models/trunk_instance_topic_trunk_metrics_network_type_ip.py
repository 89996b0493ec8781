# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .trunk_instance_topic_trunk_error_info import TrunkInstanceTopicTrunkErrorInfo


class TrunkInstanceTopicTrunkMetricsNetworkTypeIp(Model):
    """TrunkInstanceTopicTrunkMetricsNetworkTypeIp of the Platform API."""

    address: str | None = field("address", default=None)
    error_info: TrunkInstanceTopicTrunkErrorInfo | None = field("errorInfo", default=None)
