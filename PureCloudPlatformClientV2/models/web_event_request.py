# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CustomEventAttribute, WebEventBrowser, WebEventDevice


class RequestPage(Model):
    """Page of a web event. In WebEventRequest.

    Required by the platform: url, title.
    """

    url: str | None = field("url", default=None)
    title: str | None = field("title", default=None)
    keywords: str | None = field("keywords", default=None)
    lang: str | None = field("lang", default=None)


class WebEventRequest(Model):
    """A web event: customer cookie id, event name, page and 9 more. Body of post_journey_deployment_webevents.

    Required by the platform: customer_cookie_id, event_name, page, created_date.
    """

    customer_cookie_id: str | None = field("customerCookieId", default=None)
    event_name: str | None = field("eventName", default=None)
    page: RequestPage | None = field("page", default=None)
    user_agent_string: str | None = field("userAgentString", default=None)
    browser: WebEventBrowser | None = field("browser", default=None)
    device: WebEventDevice | None = field("device", default=None)
    search_query: str | None = field("searchQuery", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    referrer_url: str | None = field("referrerUrl", default=None)
    attributes: dict[str, CustomEventAttribute] | None = field("attributes", default=None)
    traits: dict[str, CustomEventAttribute] | None = field("traits", default=None)
    created_date: datetime | None = field("createdDate", default=None)
