# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ShiftTradeActivityRule(Model):
    """One of the activity category rules of shift trade settings. In ShiftTradeSettings.

    Required by the platform: activity_category, action.
    """

    activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("activityCategory", default=None)
    action: Literal["Replace", "DoNotAllowTrade", "KeepWithSchedule"] | str | None = field("action", default=None)
    activity_code_id_replacement: str | None = field("activityCodeIdReplacement", default=None)


class ShiftTradeSettings(Model):
    """Shift trading of management unit settings. In CreateManagementUnitSettingsRequest and 2 more."""

    enabled: bool | None = field("enabled", default=None)
    auto_review: bool | None = field("autoReview", default=None)
    allow_direct_trades: bool | None = field("allowDirectTrades", default=None)
    min_hours_in_future: int | None = field("minHoursInFuture", default=None)
    unequal_paid: Literal["Allow", "Disallow", "AdminReview"] | str | None = field("unequalPaid", default=None)
    one_sided: Literal["Allow", "Disallow", "AdminReview"] | str | None = field("oneSided", default=None)
    weekly_min_paid_violations: Literal[
        "Allow", "Disallow", "AdminReview",
    ] | str | None = field("weeklyMinPaidViolations", default=None)
    weekly_max_paid_violations: Literal[
        "Allow", "Disallow", "AdminReview",
    ] | str | None = field("weeklyMaxPaidViolations", default=None)
    requires_matching_queues: bool | None = field("requiresMatchingQueues", default=None)
    requires_matching_languages: bool | None = field("requiresMatchingLanguages", default=None)
    requires_matching_skills: bool | None = field("requiresMatchingSkills", default=None)
    requires_matching_planning_groups: bool | None = field("requiresMatchingPlanningGroups", default=None)
    activity_category_rules: list[ShiftTradeActivityRule] | None = field("activityCategoryRules", default=None)
