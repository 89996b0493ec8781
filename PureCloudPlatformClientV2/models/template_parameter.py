# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TemplateParameter(Model):
    """Part of SendMessagingTemplateRequest."""

    id: str | None = field("id", default=None)
    value: str | None = field("value", default=None)
