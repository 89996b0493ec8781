# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .journey_web_events_notification_associated_value import JourneyWebEventsNotificationAssociatedValue
    from .journey_web_events_notification_browser import JourneyWebEventsNotificationBrowser
    from .journey_web_events_notification_device import JourneyWebEventsNotificationDevice
    from .journey_web_events_notification_geo_location import JourneyWebEventsNotificationGeoLocation
    from .journey_web_events_notification_mkt_campaign import JourneyWebEventsNotificationMktCampaign
    from .journey_web_events_notification_outcome import JourneyWebEventsNotificationOutcome
    from .journey_web_events_notification_referrer import JourneyWebEventsNotificationReferrer


class JourneyWebEventsNotificationOutcomeAchievedMessage(Model):
    """JourneyWebEventsNotificationOutcomeAchievedMessage of the Platform API."""

    outcome: JourneyWebEventsNotificationOutcome | None = field("outcome", default=None)
    browser: JourneyWebEventsNotificationBrowser | None = field("browser", default=None)
    visit_created_date: datetime | None = field("visitCreatedDate", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    device: JourneyWebEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebEventsNotificationReferrer | None = field("visitReferrer", default=None)
    associated_value: JourneyWebEventsNotificationAssociatedValue | None = field("associatedValue", default=None)
