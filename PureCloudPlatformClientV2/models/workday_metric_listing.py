# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workday_metric import WorkdayMetric


class WorkdayMetricListing(Model):
    """WorkdayMetricListing of the Platform API."""

    entities: list[WorkdayMetric] | None = field("entities", default=None)
