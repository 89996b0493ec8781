# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ConversationEditedSummary(Model):
    """Edited summary of a conversation session summary. In ConversationSessionSummary and 1 more."""

    text: str | None = field("text", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
