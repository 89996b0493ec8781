# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationMessageEventTopicDivisionEntityRef, ConversationMessageEventTopicDomainEntityRef


class ConversationMessageEventTopicConversationDivisionMembership(Model):
    division: ConversationMessageEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationMessageEventTopicDivisionEntityRef] | None = field("entities", default=None)
