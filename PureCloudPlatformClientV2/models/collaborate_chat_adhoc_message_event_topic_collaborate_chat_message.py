# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CollaborateChatAdhocMessageEventTopicCollaborateChatEntity(Model):
    """Collaborate chat entity of a collaborate chat message. In
    CollaborateChatAdhocMessageEventTopicCollaborateChatMessage.
    """

    entity_jid: str | None = field("entityJid", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["Group", "User", "Adhoc"] | str | None = field("entityType", default=None)


class CollaborateChatAdhocMessageEventTopicCollaborateChatMessage(Model):
    """A collaborate chat message: message id, created, action type and 4 more. Event of
    v2.detail.events.collaboratechat.adhoc.{id}.messages.
    """

    message_id: str | None = field("messageId", default=None)
    created: str | None = field("created", default=None)
    action_type: Literal["Create", "Edit", "Delete"] | str | None = field("actionType", default=None)
    body: str | None = field("body", default=None)
    pcFrom: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity | None = field("from", default=None)
    to: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity | None = field("to", default=None)
    mentions: list[CollaborateChatAdhocMessageEventTopicCollaborateChatEntity] | None = field("mentions", default=None)
