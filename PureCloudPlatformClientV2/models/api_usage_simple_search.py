# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ApiUsageSimpleSearch(Model):
    """An API usage simple search: interval, metrics, OAuth client names and 2 more. Body of post_usage_simplesearch.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    oauth_client_names: list[str] | None = field("oauthClientNames", default=None)
    http_methods: list[str] | None = field("httpMethods", default=None)
    template_uris: list[str] | None = field("templateUris", default=None)
