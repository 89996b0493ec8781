# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant(Model):
    user_id: str | None = field("userId", default=None)
    purpose: Literal["UNKNOWN", "ACD", "AGENT", "CUSTOMER", "WORKFLOW"] | str | None = field("purpose", default=None)
