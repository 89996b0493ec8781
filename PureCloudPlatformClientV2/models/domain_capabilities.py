# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DomainCapabilities(Model):
    """DomainCapabilities of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    dhcp: bool | None = field("dhcp", default=None)
    metric: int | None = field("metric", default=None)
    auto_metric: bool | None = field("autoMetric", default=None)
    supports_metric: bool | None = field("supportsMetric", default=None)
    ping_enabled: bool | None = field("pingEnabled", default=None)
