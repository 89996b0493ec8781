# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .collaborate_chat_group_message_event_topic_collaborate_chat_entity import CollaborateChatGroupMessageEventTopicCollaborateChatEntity


class CollaborateChatGroupMessageEventTopicCollaborateChatMessage(Model):
    """CollaborateChatGroupMessageEventTopicCollaborateChatMessage of the Platform API."""

    message_id: str | None = field("messageId", default=None)
    created: str | None = field("created", default=None)
    action_type: Literal["Create", "Edit", "Delete"] | str | None = field("actionType", default=None)
    body: str | None = field("body", default=None)
    pcFrom: CollaborateChatGroupMessageEventTopicCollaborateChatEntity | None = field("from", default=None)
    to: CollaborateChatGroupMessageEventTopicCollaborateChatEntity | None = field("to", default=None)
    mentions: list[CollaborateChatGroupMessageEventTopicCollaborateChatEntity] | None = field("mentions", default=None)
