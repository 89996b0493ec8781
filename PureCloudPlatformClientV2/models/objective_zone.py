# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ObjectiveZone(Model):
    """One of the zones of an objective. In CreateObjective and 3 more.

    Required by the platform: label, direction_type, zone_type, upper_limit_points, lower_limit_points.
    """

    label: str | None = field("label", default=None)
    direction_type: Literal["Up", "Down", "Flat"] | str | None = field("directionType", default=None)
    zone_type: Literal["Good", "Target", "Great", "Out"] | str | None = field("zoneType", default=None)
    upper_limit_points: int | None = field("upperLimitPoints", default=None)
    lower_limit_points: int | None = field("lowerLimitPoints", default=None)
    upper_limit_value: int | None = field("upperLimitValue", default=None)
    lower_limit_value: int | None = field("lowerLimitValue", default=None)
