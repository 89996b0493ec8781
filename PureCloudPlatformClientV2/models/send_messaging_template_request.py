# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SendMessagingTemplateRequest(Model):
    """Messaging template of an additional message. In AdditionalMessage and 2 more."""

    response_id: str | None = field("responseId", default=None)
    parameters: list[TemplateParameter] | None = field("parameters", default=None)
    header_parameters: list[TemplateParameter] | None = field("headerParameters", default=None)
    body_parameters: list[TemplateParameter] | None = field("bodyParameters", default=None)
    button_url_parameters: list[TemplateParameter] | None = field("buttonUrlParameters", default=None)


class TemplateParameter(Model):
    """One of the body parameters of a send messaging template. In SendMessagingTemplateRequest."""

    id: str | None = field("id", default=None)
    value: str | None = field("value", default=None)
