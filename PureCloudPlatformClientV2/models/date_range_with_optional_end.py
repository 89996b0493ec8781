# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class DateRangeWithOptionalEnd(Model):
    """Date range of a work plan rotation agent. In AddWorkPlanRotationAgentRequest and 5 more.

    Required by the platform: start_business_unit_date.
    """

    start_business_unit_date: date | None = field("startBusinessUnitDate", default=None)
    end_business_unit_date: date | None = field("endBusinessUnitDate", default=None)
