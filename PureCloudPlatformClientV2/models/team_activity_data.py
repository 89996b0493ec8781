# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TeamActivityEntityData, TeamActivityMetricValue


class TeamActivityData(Model):
    """Part of TeamActivityResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[TeamActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[TeamActivityEntityData] | None = field("entities", default=None)
