# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GoogleDialogflowCustomSettings(Model):
    """Part of PostTextRequest."""

    environment: str | None = field("environment", default=None)
    event_name: str | None = field("eventName", default=None)
    webhook_query_parameters: dict[str, str] | None = field("webhookQueryParameters", default=None)
    event_input_parameters: dict[str, str] | None = field("eventInputParameters", default=None)
