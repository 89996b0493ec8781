# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_screen_share_event_topic_division_entity_ref import ConversationScreenShareEventTopicDivisionEntityRef
    from .conversation_screen_share_event_topic_domain_entity_ref import ConversationScreenShareEventTopicDomainEntityRef


class ConversationScreenShareEventTopicConversationDivisionMembership(Model):
    """ConversationScreenShareEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationScreenShareEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationScreenShareEventTopicDivisionEntityRef] | None = field("entities", default=None)
