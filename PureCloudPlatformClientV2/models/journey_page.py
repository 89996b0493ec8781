# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyPage(Model):
    """Last page of a session. In Session and 1 more.

    Required by the platform: url, domain, hostname, pathname, breadcrumb.
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
    breadcrumb: list[str] | None = field("breadcrumb", default=None)
