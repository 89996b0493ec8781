# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DomainCapabilities(Model):
    """Part of DomainLogicalInterface."""

    enabled: bool | None = field("enabled", default=None)
    dhcp: bool | None = field("dhcp", default=None)
    metric: int | None = field("metric", default=None)
    auto_metric: bool | None = field("autoMetric", default=None)
    supports_metric: bool | None = field("supportsMetric", default=None)
    ping_enabled: bool | None = field("pingEnabled", default=None)
