# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_call_event_topic_division_entity_ref import ConversationCallEventTopicDivisionEntityRef
    from .conversation_call_event_topic_domain_entity_ref import ConversationCallEventTopicDomainEntityRef


class ConversationCallEventTopicConversationDivisionMembership(Model):
    """ConversationCallEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationCallEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationCallEventTopicDivisionEntityRef] | None = field("entities", default=None)
