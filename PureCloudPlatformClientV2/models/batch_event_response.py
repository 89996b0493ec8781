# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EventError


class BatchEventResponse(Model):
    """Given by post_events_conversations and 2 more."""

    errors: list[EventError] | None = field("errors", default=None)
