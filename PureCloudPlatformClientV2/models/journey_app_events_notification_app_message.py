# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_app_events_notification_app import JourneyAppEventsNotificationApp
    from .journey_app_events_notification_custom_event_attribute import JourneyAppEventsNotificationCustomEventAttribute
    from .journey_app_events_notification_device import JourneyAppEventsNotificationDevice
    from .journey_app_events_notification_geo_location import JourneyAppEventsNotificationGeoLocation
    from .journey_app_events_notification_mkt_campaign import JourneyAppEventsNotificationMktCampaign
    from .journey_app_events_notification_network_connectivity import JourneyAppEventsNotificationNetworkConnectivity
    from .journey_app_events_notification_sdk_library import JourneyAppEventsNotificationSdkLibrary


class JourneyAppEventsNotificationAppMessage(Model):
    """JourneyAppEventsNotificationAppMessage of the Platform API."""

    event_name: str | None = field("eventName", default=None)
    screen_name: str | None = field("screenName", default=None)
    app: JourneyAppEventsNotificationApp | None = field("app", default=None)
    device: JourneyAppEventsNotificationDevice | None = field("device", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    geolocation: JourneyAppEventsNotificationGeoLocation | None = field("geolocation", default=None)
    sdk_library: JourneyAppEventsNotificationSdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: JourneyAppEventsNotificationNetworkConnectivity | None = field(
        "networkConnectivity", default=None
    )
    mkt_campaign: JourneyAppEventsNotificationMktCampaign | None = field("mktCampaign", default=None)
    search_query: str | None = field("searchQuery", default=None)
    attributes: dict[str, JourneyAppEventsNotificationCustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, JourneyAppEventsNotificationCustomEventAttribute] | None = field("traits", default=None)
