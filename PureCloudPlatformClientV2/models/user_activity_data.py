# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_activity_entity_data import UserActivityEntityData
    from .user_activity_metric_value import UserActivityMetricValue


class UserActivityData(Model):
    """UserActivityData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[UserActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[UserActivityEntityData] | None = field("entities", default=None)
