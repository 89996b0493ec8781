# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserActivityEntityData, UserActivityMetricValue


class UserActivityData(Model):
    """Part of UserActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[UserActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[UserActivityEntityData] | None = field("entities", default=None)
