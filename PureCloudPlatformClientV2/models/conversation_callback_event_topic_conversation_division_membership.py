# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_callback_event_topic_division_entity_ref import ConversationCallbackEventTopicDivisionEntityRef
    from .conversation_callback_event_topic_domain_entity_ref import ConversationCallbackEventTopicDomainEntityRef


class ConversationCallbackEventTopicConversationDivisionMembership(Model):
    """ConversationCallbackEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationCallbackEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationCallbackEventTopicDivisionEntityRef] | None = field("entities", default=None)
