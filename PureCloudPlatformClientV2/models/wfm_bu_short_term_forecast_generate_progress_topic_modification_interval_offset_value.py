# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue(Model):
    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)
