# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant(Model):
    """ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant of the Platform API."""

    user_id: str | None = field("userId", default=None)
    purpose: Literal["UNKNOWN", "ACD", "AGENT", "CUSTOMER", "WORKFLOW"] | str | None = field("purpose", default=None)
