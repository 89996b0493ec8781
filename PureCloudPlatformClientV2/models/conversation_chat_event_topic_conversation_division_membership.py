# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_chat_event_topic_division_entity_ref import ConversationChatEventTopicDivisionEntityRef
    from .conversation_chat_event_topic_domain_entity_ref import ConversationChatEventTopicDomainEntityRef


class ConversationChatEventTopicConversationDivisionMembership(Model):
    """ConversationChatEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationChatEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationChatEventTopicDivisionEntityRef] | None = field("entities", default=None)
