# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationChatEventTopicDivisionEntityRef, ConversationChatEventTopicDomainEntityRef


class ConversationChatEventTopicConversationDivisionMembership(Model):
    division: ConversationChatEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationChatEventTopicDivisionEntityRef] | None = field("entities", default=None)
