# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TimeOffRequestSettings(Model):
    """Time off of management unit settings. In CreateManagementUnitSettingsRequest and 2 more."""

    submission_range_enforced: bool | None = field("submissionRangeEnforced", default=None)
    submission_earliest_days_from_now: int | None = field("submissionEarliestDaysFromNow", default=None)
    submission_latest_days_from_now: int | None = field("submissionLatestDaysFromNow", default=None)
