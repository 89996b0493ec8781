# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_outcome_events_notification_associated_value import JourneyOutcomeEventsNotificationAssociatedValue
    from .journey_outcome_events_notification_browser import JourneyOutcomeEventsNotificationBrowser
    from .journey_outcome_events_notification_device import JourneyOutcomeEventsNotificationDevice
    from .journey_outcome_events_notification_geo_location import JourneyOutcomeEventsNotificationGeoLocation
    from .journey_outcome_events_notification_mkt_campaign import JourneyOutcomeEventsNotificationMktCampaign
    from .journey_outcome_events_notification_outcome import JourneyOutcomeEventsNotificationOutcome
    from .journey_outcome_events_notification_referrer import JourneyOutcomeEventsNotificationReferrer


class JourneyOutcomeEventsNotificationOutcomeAchievedMessage(Model):
    """JourneyOutcomeEventsNotificationOutcomeAchievedMessage of the Platform API."""

    outcome: JourneyOutcomeEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyOutcomeEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyOutcomeEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyOutcomeEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyOutcomeEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyOutcomeEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyOutcomeEventsNotificationAssociatedValue | None = field("associatedValue", default=None)
