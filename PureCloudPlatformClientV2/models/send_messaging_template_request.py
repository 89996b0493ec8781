# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SendMessagingTemplateRequest(Model):
    """Part of AdditionalMessage and 2 more."""

    response_id: str | None = field("responseId", default=None)
    parameters: list[TemplateParameter] | None = field("parameters", default=None)
    header_parameters: list[TemplateParameter] | None = field("headerParameters", default=None)
    body_parameters: list[TemplateParameter] | None = field("bodyParameters", default=None)
    button_url_parameters: list[TemplateParameter] | None = field("buttonUrlParameters", default=None)


class TemplateParameter(Model):
    """Part of SendMessagingTemplateRequest."""

    id: str | None = field("id", default=None)
    value: str | None = field("value", default=None)
