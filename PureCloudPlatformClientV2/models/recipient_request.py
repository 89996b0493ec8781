# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecipientFlow(Model):
    """Reference to a recipient flow by its id. In RecipientRequest."""

    id: str | None = field("id", default=None)


class RecipientRequest(Model):
    """A recipient: flow. Body of put_routing_message_recipient."""

    flow: RecipientFlow | None = field("flow", default=None)
