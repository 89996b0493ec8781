# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_screen_share_event_topic_journey_action_map import QueueConversationScreenShareEventTopicJourneyActionMap


class QueueConversationScreenShareEventTopicJourneyAction(Model):
    """QueueConversationScreenShareEventTopicJourneyAction of the Platform API."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationScreenShareEventTopicJourneyActionMap | None = field("actionMap", default=None)
