# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_video_event_topic_division_entity_ref import ConversationVideoEventTopicDivisionEntityRef
    from .conversation_video_event_topic_domain_entity_ref import ConversationVideoEventTopicDomainEntityRef


class ConversationVideoEventTopicConversationDivisionMembership(Model):
    """ConversationVideoEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationVideoEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationVideoEventTopicDivisionEntityRef] | None = field("entities", default=None)
