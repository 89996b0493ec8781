# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecipientFlow(Model):
    """Part of RecipientRequest."""

    id: str | None = field("id", default=None)


class RecipientRequest(Model):
    """Taken by put_routing_message_recipient."""

    flow: RecipientFlow | None = field("flow", default=None)
