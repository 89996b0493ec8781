# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        JourneyWebActionEventsNotificationActionMap, JourneyWebActionEventsNotificationActionMapPageUrlCondition,
        JourneyWebActionEventsNotificationActionTarget, JourneyWebActionEventsNotificationEmergencyGroup,
        JourneyWebActionEventsNotificationEventAction, JourneyWebActionEventsNotificationScheduleGroup,
    )


class JourneyWebActionEventsNotificationBlockedWebActionOfferMessage(Model):
    action: JourneyWebActionEventsNotificationEventAction | None = field("action", default=None)
    action_map: JourneyWebActionEventsNotificationActionMap | None = field("actionMap", default=None)
    action_target: JourneyWebActionEventsNotificationActionTarget | None = field("actionTarget", default=None)
    blocking_reason: Literal[
        "Unknown", "PageUrlConditionsNotMatching", "ServiceLevelThrottling", "AlreadyExistingOffer",
        "TriggerDateInFuture", "MultipleSimultaneousOffers", "NoAvailableAgents", "FrequencyCapping",
        "OfferedOutsideSchedule",
    ] | str | None = field("blockingReason", default=None)
    blocking_action_map: JourneyWebActionEventsNotificationActionMap | None = field("blockingActionMap", default=None)
    blocking_action: JourneyWebActionEventsNotificationEventAction | None = field("blockingAction", default=None)
    blocking_frequency_cap_behaviour: Literal[
        "Unknown", "CapOnceFinalized", "CapOnceRejected", "CapForPeriod",
    ] | str | None = field("blockingFrequencyCapBehaviour", default=None)
    blocking_page_url_conditions: list[JourneyWebActionEventsNotificationActionMapPageUrlCondition] | None = field(
        "blockingPageUrlConditions", default=None
    )
    blocking_schedule_group: JourneyWebActionEventsNotificationScheduleGroup | None = field(
        "blockingScheduleGroup", default=None
    )
    blocking_emergency_schedule_group: JourneyWebActionEventsNotificationEmergencyGroup | None = field(
        "blockingEmergencyScheduleGroup", default=None
    )
