# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationSummaryTopicVirtualAgentsConversationWrapUpCode(Model):
    wrap_up_code_id: str | None = field("wrapUpCodeId", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    score: float | None = field("score", default=None)
