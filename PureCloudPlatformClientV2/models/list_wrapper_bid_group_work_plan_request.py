# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BidGroupWorkPlanRequest


class ListWrapperBidGroupWorkPlanRequest(Model):
    """Part of WorkPlanBidGroupUpdate."""

    values: list[BidGroupWorkPlanRequest] | None = field("values", default=None)
