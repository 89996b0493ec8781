# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkdayMetric


class WorkdayMetricListing(Model):
    """Given by get_gamification_scorecards and 1 more."""

    entities: list[WorkdayMetric] | None = field("entities", default=None)
