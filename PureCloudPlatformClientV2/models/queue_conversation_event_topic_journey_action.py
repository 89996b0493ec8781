# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_event_topic_journey_action_map import QueueConversationEventTopicJourneyActionMap


class QueueConversationEventTopicJourneyAction(Model):
    """QueueConversationEventTopicJourneyAction of the Platform API."""

    id: str | None = field("id", default=None)
    action_map: QueueConversationEventTopicJourneyActionMap | None = field("actionMap", default=None)
