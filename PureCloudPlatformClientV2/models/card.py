# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CardAction


class Card(Model):
    """Part of RecordingMessagingMessage."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    url: str | None = field("url", default=None)
    default_action: CardAction | None = field("defaultAction", default=None)
    actions: list[CardAction] | None = field("actions", default=None)
