# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Metrics


class GetMetricsResponse(Model):
    """Given by get_gamification_profile_metrics_objectivedetails."""

    total: int | None = field("total", default=None)
    entities: list[Metrics] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
