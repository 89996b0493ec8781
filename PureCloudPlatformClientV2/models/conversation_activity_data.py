# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationActivityEntityData, ConversationActivityMetricValue


class ConversationActivityData(Model):
    """Part of ConversationActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ConversationActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[ConversationActivityEntityData] | None = field("entities", default=None)
