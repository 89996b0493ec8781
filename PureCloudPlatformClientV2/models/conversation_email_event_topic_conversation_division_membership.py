# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_email_event_topic_division_entity_ref import ConversationEmailEventTopicDivisionEntityRef
    from .conversation_email_event_topic_domain_entity_ref import ConversationEmailEventTopicDomainEntityRef


class ConversationEmailEventTopicConversationDivisionMembership(Model):
    """ConversationEmailEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationEmailEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationEmailEventTopicDivisionEntityRef] | None = field("entities", default=None)
