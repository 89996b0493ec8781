# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        JourneyOutcomeEventsNotificationAssociatedValue, JourneyOutcomeEventsNotificationBrowser,
        JourneyOutcomeEventsNotificationDevice, JourneyOutcomeEventsNotificationGeoLocation,
        JourneyOutcomeEventsNotificationMktCampaign, JourneyOutcomeEventsNotificationOutcome,
        JourneyOutcomeEventsNotificationReferrer,
    )


class JourneyOutcomeEventsNotificationOutcomeAchievedMessage(Model):
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
