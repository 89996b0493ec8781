# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_social_expression_event_topic_division_entity_ref import ConversationSocialExpressionEventTopicDivisionEntityRef
    from .conversation_social_expression_event_topic_domain_entity_ref import ConversationSocialExpressionEventTopicDomainEntityRef


class ConversationSocialExpressionEventTopicConversationDivisionMembership(Model):
    """ConversationSocialExpressionEventTopicConversationDivisionMembership of the Platform API."""

    division: ConversationSocialExpressionEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationSocialExpressionEventTopicDivisionEntityRef] | None = field("entities", default=None)
