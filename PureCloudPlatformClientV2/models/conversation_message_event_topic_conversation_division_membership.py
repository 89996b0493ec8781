# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_division_entity_ref import ConversationMessageEventTopicDivisionEntityRef
    from .conversation_message_event_topic_domain_entity_ref import ConversationMessageEventTopicDomainEntityRef


class ConversationMessageEventTopicConversationDivisionMembership(Model):
    """ConversationMessageEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationMessageEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationMessageEventTopicDivisionEntityRef] | None = field("entities", default=None)
