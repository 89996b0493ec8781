# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationEventTopicTransferInitiator(Model):
    """ConversationEventTopicTransferInitiator of the Platform API."""

    user_id: str | None = field("userId", default=None)
