# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryResolution(Model):
    """ConversationSummaryResolution of the Platform API."""

    text: str | None = field("text", default=None)
    description: str | None = field("description", default=None)
    confidence: float | None = field("confidence", default=None)
    outcome: str | None = field("outcome", default=None)
