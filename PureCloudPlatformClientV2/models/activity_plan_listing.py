# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_plan_list_item import ActivityPlanListItem


class ActivityPlanListing(Model):
    """ActivityPlanListing of the Platform API."""

    entities: list[ActivityPlanListItem] | None = field("entities", default=None)
