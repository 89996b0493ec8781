# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityPlanJobResponse


class ActivityPlanJobListing(Model):
    """List of activity plan jobs. Answer of get_workforcemanagement_businessunit_activityplans_jobs."""

    entities: list[ActivityPlanJobResponse] | None = field("entities", default=None)
