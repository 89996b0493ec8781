# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue(Model):
    """WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue of the Platform API."""

    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)
