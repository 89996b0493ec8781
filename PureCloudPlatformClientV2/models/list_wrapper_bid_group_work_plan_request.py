# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bid_group_work_plan_request import BidGroupWorkPlanRequest


class ListWrapperBidGroupWorkPlanRequest(Model):
    """ListWrapperBidGroupWorkPlanRequest of the Platform API."""

    values: list[BidGroupWorkPlanRequest] | None = field("values", default=None)
