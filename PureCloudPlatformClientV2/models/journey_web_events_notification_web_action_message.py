# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_web_events_notification_action_map import JourneyWebEventsNotificationActionMap
    from .journey_web_events_notification_action_target import JourneyWebEventsNotificationActionTarget
    from .journey_web_events_notification_browser import JourneyWebEventsNotificationBrowser
    from .journey_web_events_notification_device import JourneyWebEventsNotificationDevice
    from .journey_web_events_notification_event_action import JourneyWebEventsNotificationEventAction
    from .journey_web_events_notification_geo_location import JourneyWebEventsNotificationGeoLocation
    from .journey_web_events_notification_mkt_campaign import JourneyWebEventsNotificationMktCampaign
    from .journey_web_events_notification_referrer import JourneyWebEventsNotificationReferrer


class JourneyWebEventsNotificationWebActionMessage(Model):
    """JourneyWebEventsNotificationWebActionMessage of the Platform API."""

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
