# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrunkErrorInfo(Model):
    """Error information of a trunk metrics network type IP. In TrunkMetricsNetworkTypeIp and 2 more."""

    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    details: TrunkErrorInfoDetails | None = field("details", default=None)


class TrunkErrorInfoDetails(Model):
    """Details of trunk error information. In TrunkErrorInfo."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    hostname: str | None = field("hostname", default=None)
