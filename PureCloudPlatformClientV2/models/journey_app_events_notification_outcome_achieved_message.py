# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_app_events_notification_associated_value import JourneyAppEventsNotificationAssociatedValue
    from .journey_app_events_notification_browser import JourneyAppEventsNotificationBrowser
    from .journey_app_events_notification_device import JourneyAppEventsNotificationDevice
    from .journey_app_events_notification_geo_location import JourneyAppEventsNotificationGeoLocation
    from .journey_app_events_notification_mkt_campaign import JourneyAppEventsNotificationMktCampaign
    from .journey_app_events_notification_outcome import JourneyAppEventsNotificationOutcome
    from .journey_app_events_notification_referrer import JourneyAppEventsNotificationReferrer


class JourneyAppEventsNotificationOutcomeAchievedMessage(Model):
    """JourneyAppEventsNotificationOutcomeAchievedMessage of the Platform API."""

    outcome: JourneyAppEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyAppEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyAppEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyAppEventsNotificationAssociatedValue | None = field("associatedValue", default=None)
