# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityPlanListItem


class ActivityPlanListing(Model):
    """Given by get_workforcemanagement_businessunit_activityplans."""

    entities: list[ActivityPlanListItem] | None = field("entities", default=None)
