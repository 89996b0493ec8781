# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_message_event_topic_division_entity_ref import QueueConversationMessageEventTopicDivisionEntityRef
    from .queue_conversation_message_event_topic_domain_entity_ref import QueueConversationMessageEventTopicDomainEntityRef


class QueueConversationMessageEventTopicConversationDivisionMembership(Model):
    """QueueConversationMessageEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationMessageEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationMessageEventTopicDivisionEntityRef] | None = field("entities", default=None)
