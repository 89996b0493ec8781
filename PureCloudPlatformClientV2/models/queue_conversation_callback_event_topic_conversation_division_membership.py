# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_callback_event_topic_division_entity_ref import QueueConversationCallbackEventTopicDivisionEntityRef
    from .queue_conversation_callback_event_topic_domain_entity_ref import QueueConversationCallbackEventTopicDomainEntityRef


class QueueConversationCallbackEventTopicConversationDivisionMembership(Model):
    """QueueConversationCallbackEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationCallbackEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationCallbackEventTopicDivisionEntityRef] | None = field("entities", default=None)
