# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .division import Division
    from .overall_best_points_item import OverallBestPointsItem


class OverallBestPoints(Model):
    """OverallBestPoints of the Platform API."""

    division: Division | None = field("division", default=None)
    best_points: list[OverallBestPointsItem] | None = field("bestPoints", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
