# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalSummary


class AggregateViewData(Model):
    """Part of StatisticalResponse."""

    name: str | None = field("name", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)
