# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalResponse


class BotAggregateDataContainer(Model):
    """One of the items of a bot aggregate query response. In BotAggregateQueryResponse and 1 more."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatisticalResponse] | None = field("data", default=None)
