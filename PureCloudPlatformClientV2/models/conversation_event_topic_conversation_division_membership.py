# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_event_topic_division_entity_ref import ConversationEventTopicDivisionEntityRef
    from .conversation_event_topic_domain_entity_ref import ConversationEventTopicDomainEntityRef


class ConversationEventTopicConversationDivisionMembership(Model):
    """ConversationEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationEventTopicDivisionEntityRef] | None = field("entities", default=None)
