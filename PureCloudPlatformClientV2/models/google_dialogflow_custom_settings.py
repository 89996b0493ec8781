# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GoogleDialogflowCustomSettings(Model):
    environment: str | None = field("environment", default=None)
    event_name: str | None = field("eventName", default=None)
    webhook_query_parameters: dict[str, str] | None = field("webhookQueryParameters", default=None)
    event_input_parameters: dict[str, str] | None = field("eventInputParameters", default=None)
