# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AggregationRange(Model):
    """AggregationRange of the Platform API."""

    gte: float | None = field("gte", default=None)
    lt: float | None = field("lt", default=None)
