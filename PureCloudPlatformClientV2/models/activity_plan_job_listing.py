# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_plan_job_response import ActivityPlanJobResponse


class ActivityPlanJobListing(Model):
    """ActivityPlanJobListing of the Platform API."""

    entities: list[ActivityPlanJobResponse] | None = field("entities", default=None)
