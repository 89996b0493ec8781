# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .staffing_requirements_planning_group_data import StaffingRequirementsPlanningGroupData


class BuForecastStaffingRequirementsResult(Model):
    """BuForecastStaffingRequirementsResult of the Platform API.

    The platform requires: week_number, download_url, download_url_expiration_date.
    """

    week_number: int | None = field("weekNumber", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_url_expiration_date: datetime | None = field("downloadUrlExpirationDate", default=None)
    planning_group_staffing_requirements: list[StaffingRequirementsPlanningGroupData] | None = field(
        "planningGroupStaffingRequirements", default=None
    )
