# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_cobrowse_event_topic_division_entity_ref import ConversationCobrowseEventTopicDivisionEntityRef
    from .conversation_cobrowse_event_topic_domain_entity_ref import ConversationCobrowseEventTopicDomainEntityRef


class ConversationCobrowseEventTopicConversationDivisionMembership(Model):
    """ConversationCobrowseEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationCobrowseEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationCobrowseEventTopicDivisionEntityRef] | None = field("entities", default=None)
