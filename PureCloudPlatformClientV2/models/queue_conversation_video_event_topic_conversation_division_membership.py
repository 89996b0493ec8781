# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_division_entity_ref import QueueConversationVideoEventTopicDivisionEntityRef
    from .queue_conversation_video_event_topic_domain_entity_ref import QueueConversationVideoEventTopicDomainEntityRef


class QueueConversationVideoEventTopicConversationDivisionMembership(Model):
    """QueueConversationVideoEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationVideoEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationVideoEventTopicDivisionEntityRef] | None = field("entities", default=None)
