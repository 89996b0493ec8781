# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .journey_web_action_events_notification_action_map import JourneyWebActionEventsNotificationActionMap
    from .journey_web_action_events_notification_action_map_page_url_condition import JourneyWebActionEventsNotificationActionMapPageUrlCondition
    from .journey_web_action_events_notification_action_target import JourneyWebActionEventsNotificationActionTarget
    from .journey_web_action_events_notification_emergency_group import JourneyWebActionEventsNotificationEmergencyGroup
    from .journey_web_action_events_notification_event_action import JourneyWebActionEventsNotificationEventAction
    from .journey_web_action_events_notification_schedule_group import JourneyWebActionEventsNotificationScheduleGroup


class JourneyWebActionEventsNotificationBlockedWebActionOfferMessage(Model):
    """JourneyWebActionEventsNotificationBlockedWebActionOfferMessage of the Platform API."""

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
