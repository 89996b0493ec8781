# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .statistical_summary import StatisticalSummary


class AggregateViewData(Model):
    """AggregateViewData of the Platform API."""

    name: str | None = field("name", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)
