# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmForecastModificationIntervalOffsetValue(Model):
    """Part of BuForecastModificationResponse.

    Required by the platform: interval_index, value.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)
