# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import StaffingRequirementsPlanningGroupData


class BuForecastStaffingRequirementsResult(Model):
    """Part of BuForecastStaffingRequirementsResultResponse.

    Required by the platform: week_number, download_url, download_url_expiration_date.
    """

    week_number: int | None = field("weekNumber", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_url_expiration_date: datetime | None = field("downloadUrlExpirationDate", default=None)
    planning_group_staffing_requirements: list[StaffingRequirementsPlanningGroupData] | None = field(
        "planningGroupStaffingRequirements", default=None
    )
