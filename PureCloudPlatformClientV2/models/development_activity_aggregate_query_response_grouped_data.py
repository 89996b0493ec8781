# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DevelopmentActivityAggregateQueryResponseData


class DevelopmentActivityAggregateQueryResponseGroupedData(Model):
    """Part of DevelopmentActivityAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[DevelopmentActivityAggregateQueryResponseData] | None = field("data", default=None)
