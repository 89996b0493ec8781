# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_chat_event_topic_division_entity_ref import QueueConversationChatEventTopicDivisionEntityRef
    from .queue_conversation_chat_event_topic_domain_entity_ref import QueueConversationChatEventTopicDomainEntityRef


class QueueConversationChatEventTopicConversationDivisionMembership(Model):
    """QueueConversationChatEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationChatEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationChatEventTopicDivisionEntityRef] | None = field("entities", default=None)
