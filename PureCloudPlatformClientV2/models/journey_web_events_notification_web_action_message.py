# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyWebEventsNotificationActionMap, JourneyWebEventsNotificationActionTarget,
        JourneyWebEventsNotificationBrowser, JourneyWebEventsNotificationDevice, JourneyWebEventsNotificationEventAction,
        JourneyWebEventsNotificationGeoLocation, JourneyWebEventsNotificationMktCampaign,
        JourneyWebEventsNotificationReferrer,
    )


class JourneyWebEventsNotificationWebActionMessage(Model):
    action: JourneyWebEventsNotificationEventAction | None = field("action", default=None)
    action_target: JourneyWebEventsNotificationActionTarget | None = field("actionTarget", default=None)
    action_map: JourneyWebEventsNotificationActionMap | None = field("actionMap", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    browser: JourneyWebEventsNotificationBrowser | None = field("browser", default=None)
    device: JourneyWebEventsNotificationDevice | None = field("device", default=None)
    geolocation: JourneyWebEventsNotificationGeoLocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyWebEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    visit_referrer: JourneyWebEventsNotificationReferrer | None = field("visitReferrer", default=None)
    time_to_disposition: int | None = field("timeToDisposition", default=None)
