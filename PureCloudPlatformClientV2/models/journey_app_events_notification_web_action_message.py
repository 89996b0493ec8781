# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyAppEventsNotificationActionMap, JourneyAppEventsNotificationActionTarget,
        JourneyAppEventsNotificationBrowser, JourneyAppEventsNotificationDevice, JourneyAppEventsNotificationEventAction,
        JourneyAppEventsNotificationGeoLocation, JourneyAppEventsNotificationMktCampaign,
        JourneyAppEventsNotificationReferrer,
    )


class JourneyAppEventsNotificationWebActionMessage(Model):
    action: JourneyAppEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyAppEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyAppEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyAppEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyAppEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
