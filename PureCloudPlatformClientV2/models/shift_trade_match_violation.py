# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ShiftTradeMatchViolation(Model):
    """One of the admin review violations of a match shift trade. In MatchShiftTradeResponse and 1 more."""

    type: Literal[
        "AgentCapabilityMismatch", "CannotTradeWithYourself", "DirectTradeForOtherUser",
        "InitiatingAgentScheduleDoesNotExist", "InitiatingShiftDisallowedActivityCategory",
        "InitiatingShiftDoesNotExist", "InitiatingShiftHasExternalActivities", "InitiatingShiftOverlapsExisting",
        "InitiatingShiftStartTooClose", "InitiatingShiftTimesChanged", "InitiatingWeeklyMaxPaidTime",
        "InitiatingWeeklyMinPaidTime", "InvalidState", "OneSidedTradeCreation", "ReceivingAgentScheduleDoesNotExist",
        "ReceivingShiftDisallowedActivityCategory", "ReceivingShiftDoesNotExist", "ReceivingShiftForOneSidedTrade",
        "ReceivingShiftHasExternalActivities", "ReceivingShiftMissingForTwoSidedTrade",
        "ReceivingShiftOutsideAcceptableIntervals", "ReceivingShiftOverlapsExisting", "ReceivingShiftStartTooClose",
        "ReceivingShiftTimesChanged", "ReceivingWeeklyMaxPaidTime", "ReceivingWeeklyMinPaidTime",
        "ShiftTradingNotEnabled", "UnequalPaidTime", "WeekScheduleDifferent", "WeekScheduleDoesNotExist",
        "WeekScheduleUnpublished",
    ] | str | None = field("type", default=None)
    params: dict[str, str] | None = field("params", default=None)
