# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueryResponseMetric


class QueryResponseData(Model):
    """Part of QueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[QueryResponseMetric] | None = field("metrics", default=None)
