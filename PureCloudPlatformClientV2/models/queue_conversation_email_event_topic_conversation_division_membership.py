# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_email_event_topic_division_entity_ref import QueueConversationEmailEventTopicDivisionEntityRef
    from .queue_conversation_email_event_topic_domain_entity_ref import QueueConversationEmailEventTopicDomainEntityRef


class QueueConversationEmailEventTopicConversationDivisionMembership(Model):
    """QueueConversationEmailEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationEmailEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationEmailEventTopicDivisionEntityRef] | None = field("entities", default=None)
