# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .team_activity_entity_data import TeamActivityEntityData
    from .team_activity_metric_value import TeamActivityMetricValue


class TeamActivityData(Model):
    """TeamActivityData of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[TeamActivityMetricValue] | None = field("data", default=None)
    truncated: bool | None = field("truncated", default=None)
    entities: list[TeamActivityEntityData] | None = field("entities", default=None)
