# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_list_item_response import WorkPlanListItemResponse


class WorkPlanListResponse(Model):
    """WorkPlanListResponse of the Platform API."""

    entities: list[WorkPlanListItemResponse] | None = field("entities", default=None)
