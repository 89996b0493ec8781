# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults(Model):
    week_number: int | None = field("weekNumber", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_url_expiration_date: datetime | None = field("downloadUrlExpirationDate", default=None)
