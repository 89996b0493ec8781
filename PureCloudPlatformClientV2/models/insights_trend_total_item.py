# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .insights_trends import InsightsTrends


class InsightsTrendTotalItem(Model):
    """InsightsTrendTotalItem of the Platform API."""

    trends: InsightsTrends | None = field("trends", default=None)
