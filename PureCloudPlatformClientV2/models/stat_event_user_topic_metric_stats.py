# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class StatEventUserTopicMetricStats(Model):
    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)
