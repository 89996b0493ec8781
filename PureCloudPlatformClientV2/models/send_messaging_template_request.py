# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TemplateParameter


class SendMessagingTemplateRequest(Model):
    """Part of AdditionalMessage and 2 more."""

    response_id: str | None = field("responseId", default=None)
    parameters: list[TemplateParameter] | None = field("parameters", default=None)
    header_parameters: list[TemplateParameter] | None = field("headerParameters", default=None)
    body_parameters: list[TemplateParameter] | None = field("bodyParameters", default=None)
    button_url_parameters: list[TemplateParameter] | None = field("buttonUrlParameters", default=None)
