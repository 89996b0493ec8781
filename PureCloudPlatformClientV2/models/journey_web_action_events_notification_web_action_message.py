# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyWebActionEventsNotificationActionMap, JourneyWebActionEventsNotificationActionTarget,
        JourneyWebActionEventsNotificationBrowser, JourneyWebActionEventsNotificationDevice,
        JourneyWebActionEventsNotificationEventAction, JourneyWebActionEventsNotificationGeoLocation,
        JourneyWebActionEventsNotificationMktCampaign, JourneyWebActionEventsNotificationReferrer,
    )


class JourneyWebActionEventsNotificationWebActionMessage(Model):
    action: JourneyWebActionEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyWebActionEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyWebActionEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyWebActionEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyWebActionEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebActionEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebActionEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebActionEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
