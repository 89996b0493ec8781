# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        JourneyAppEventsNotificationAssociatedValue, JourneyAppEventsNotificationBrowser,
        JourneyAppEventsNotificationDevice, JourneyAppEventsNotificationGeoLocation,
        JourneyAppEventsNotificationMktCampaign, JourneyAppEventsNotificationOutcome, JourneyAppEventsNotificationReferrer,
    )


class JourneyAppEventsNotificationOutcomeAchievedMessage(Model):
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
