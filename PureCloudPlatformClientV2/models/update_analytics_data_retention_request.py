# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UpdateAnalyticsDataRetentionRequest(Model):
    """UpdateAnalyticsDataRetentionRequest of the Platform API.

    The platform requires: retention_days.
    """

    retention_days: int | None = field("retentionDays", default=None)
