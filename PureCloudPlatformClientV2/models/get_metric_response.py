# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Metric


class GetMetricResponse(Model):
    """List of metrics. Answer of get_gamification_profile_metrics."""

    total: int | None = field("total", default=None)
    entities: list[Metric] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
