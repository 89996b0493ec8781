# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_call_event_topic_division_entity_ref import QueueConversationCallEventTopicDivisionEntityRef
    from .queue_conversation_call_event_topic_domain_entity_ref import QueueConversationCallEventTopicDomainEntityRef


class QueueConversationCallEventTopicConversationDivisionMembership(Model):
    """QueueConversationCallEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationCallEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationCallEventTopicDivisionEntityRef] | None = field("entities", default=None)
