# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_social_expression_event_topic_conversation_division_membership import ConversationSocialExpressionEventTopicConversationDivisionMembership
    from .conversation_social_expression_event_topic_social_media_participant import ConversationSocialExpressionEventTopicSocialMediaParticipant


class ConversationSocialExpressionEventTopicSocialConversation(Model):
    """ConversationSocialExpressionEventTopicSocialConversation of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[ConversationSocialExpressionEventTopicSocialMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[ConversationSocialExpressionEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )
