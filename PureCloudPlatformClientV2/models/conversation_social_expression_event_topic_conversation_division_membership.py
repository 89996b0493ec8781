# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationSocialExpressionEventTopicDivisionEntityRef, ConversationSocialExpressionEventTopicDomainEntityRef,
    )


class ConversationSocialExpressionEventTopicConversationDivisionMembership(Model):
    division: ConversationSocialExpressionEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[ConversationSocialExpressionEventTopicDivisionEntityRef] | None = field("entities", default=None)
