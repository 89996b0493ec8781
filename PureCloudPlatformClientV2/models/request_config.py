# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RequestConfig(Model):
    """Part of ActionConfig."""

    request_url_template: str | None = field("requestUrlTemplate", default=None)
    request_template: str | None = field("requestTemplate", default=None)
    request_template_uri: str | None = field("requestTemplateUri", default=None)
    request_type: str | None = field("requestType", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
