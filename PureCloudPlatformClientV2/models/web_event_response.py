# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CustomEventAttribute, JourneyCampaign, JourneyGeolocation, Referrer, WebEventBrowser, WebEventDevice


class ResponsePage(Model):
    """Page of a web event. In WebEventResponse.

    Required by the platform: url, title, domain, hostname, pathname.
    """

    url: str | None = field("url", default=None)
    title: str | None = field("title", default=None)
    domain: str | None = field("domain", default=None)
    fragment: str | None = field("fragment", default=None)
    hostname: str | None = field("hostname", default=None)
    keywords: str | None = field("keywords", default=None)
    lang: str | None = field("lang", default=None)
    pathname: str | None = field("pathname", default=None)
    query_string: str | None = field("queryString", default=None)


class WebEventResponse(Model):
    """A web event: customer id, event name, customer id type and 14 more. Answer of post_journey_deployment_webevents.

    Required by the platform: customer_id, event_name, customer_id_type, page, user_agent_string, browser, device,
    session, attributes, traits, authenticated, created_date.
    """

    customer_id: str | None = field("customerId", default=None)
    event_name: str | None = field("eventName", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    page: ResponsePage | None = field("page", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    browser: WebEventBrowser | None = field("browser", default=None)
    device: WebEventDevice | None = field("device", default=None)
    search_query: str | None = field("searchQuery", default=None)
    ip_organization: str | None = field("ipOrganization", default=None)
    geolocation: JourneyGeolocation | None = field("geolocation", default=None)
    mkt_campaign: JourneyCampaign | None = field("mktCampaign", default=None)
    session: WebEventResponseSession | None = field("session", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)
    authenticated: bool | None = field("authenticated", default=None)
    created_date: datetime | None = field("createdDate", default=None)


class WebEventResponseSession(Model):
    """Session of a web event. In WebEventResponse.

    Required by the platform: duration_in_seconds, event_count, pageview_count, created_date.
    """

    id: str | None = field("id", default=None)
    duration_in_seconds: int | None = field("durationInSeconds", default=None)
    event_count: int | None = field("eventCount", default=None)
    pageview_count: int | None = field("pageviewCount", default=None)
    referrer: Referrer | None = field("referrer", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
