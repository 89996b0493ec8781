# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_cobrowse_event_topic_division_entity_ref import QueueConversationCobrowseEventTopicDivisionEntityRef
    from .queue_conversation_cobrowse_event_topic_domain_entity_ref import QueueConversationCobrowseEventTopicDomainEntityRef


class QueueConversationCobrowseEventTopicConversationDivisionMembership(Model):
    """QueueConversationCobrowseEventTopicConversationDivisionMembership of the Platform API."""

    division: QueueConversationCobrowseEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationCobrowseEventTopicDivisionEntityRef] | None = field("entities", default=None)
