# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationEmailEventTopicJourneyActionMap(Model):
    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
