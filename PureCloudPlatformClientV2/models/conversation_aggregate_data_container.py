# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalResponse


class ConversationAggregateDataContainer(Model):
    """One of the items of a conversation aggregate query response. In ConversationAggregateQueryResponse and 1 more."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatisticalResponse] | None = field("data", default=None)
