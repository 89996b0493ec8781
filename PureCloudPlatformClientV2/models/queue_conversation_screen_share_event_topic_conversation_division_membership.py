# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_screen_share_event_topic_division_entity_ref import QueueConversationScreenShareEventTopicDivisionEntityRef
    from .queue_conversation_screen_share_event_topic_domain_entity_ref import QueueConversationScreenShareEventTopicDomainEntityRef


class QueueConversationScreenShareEventTopicConversationDivisionMembership(Model):
    """QueueConversationScreenShareEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationScreenShareEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationScreenShareEventTopicDivisionEntityRef] | None = field("entities", default=None)
