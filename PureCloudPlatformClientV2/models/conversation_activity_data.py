# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_activity_entity_data import ConversationActivityEntityData
    from .conversation_activity_metric_value import ConversationActivityMetricValue


class ConversationActivityData(Model):
    """ConversationActivityData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ConversationActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[ConversationActivityEntityData] | None = field("entities", default=None)
