# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionConfig(Model):
    """Configuration of an action. In Action and 3 more."""

    timeout_seconds: int | None = field("timeoutSeconds", default=None)
    request: RequestConfig | None = field("request", default=None)
    response: ResponseConfig | None = field("response", default=None)


class RequestConfig(Model):
    """Request of an action configuration. In ActionConfig."""

    request_url_template: str | None = field("requestUrlTemplate", default=None)
    request_template: str | None = field("requestTemplate", default=None)
    request_template_uri: str | None = field("requestTemplateUri", default=None)
    request_type: str | None = field("requestType", default=None)
    headers: dict[str, str] | None = field("headers", default=None)


class ResponseConfig(Model):
    """Response of an action configuration. In ActionConfig."""

    translation_map: dict[str, str] | None = field("translationMap", default=None)
    translation_map_defaults: dict[str, str] | None = field("translationMapDefaults", default=None)
    success_template: str | None = field("successTemplate", default=None)
    success_template_uri: str | None = field("successTemplateUri", default=None)
