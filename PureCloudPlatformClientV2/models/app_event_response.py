# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        CustomEventAttribute, Device, JourneyApp, JourneyCampaign, JourneyGeolocation, NetworkConnectivity, Referrer,
        SdkLibrary,
    )


class AppEventResponse(Model):
    """An app event: customer id, customer id type, event name and 14 more. Answer of post_journey_deployment_appevents.

    Required by the platform: id, customer_id, customer_id_type, event_name, screen_name, app, device, session,
    attributes, traits, created_date.
    """

    id: str | None = field("id", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    event_name: str | None = field("eventName", default=None)
    screen_name: str | None = field("screenName", default=None)
    app: JourneyApp | None = field("app", default=None)
    device: Device | None = field("device", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    sdk_library: SdkLibrary | None = field("sdkLibrary", default=None)
    network_connectivity: NetworkConnectivity | None = field("networkConnectivity", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    session: AppEventResponseSession | None = field("session", default=None)
    search_query: str | None = field("searchQuery", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class AppEventResponseSession(Model):
    """Session of an app event. In AppEventResponse.

    Required by the platform: id, duration_in_seconds, event_count, screenview_count, created_date.
    """

    id: str | None = field("id", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    screenview_count: int | None = field("screenviewCount", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
