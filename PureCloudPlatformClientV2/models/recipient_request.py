# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecipientFlow


class RecipientRequest(Model):
    """Taken by put_routing_message_recipient."""

    flow: RecipientFlow | None = field("flow", default=None)
