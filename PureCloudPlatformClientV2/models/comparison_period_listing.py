# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .comparison_period import ComparisonPeriod


class ComparisonPeriodListing(Model):
    """ComparisonPeriodListing of the Platform API."""

    total: int | None = field("total", default=None)
    entities: list[ComparisonPeriod] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
