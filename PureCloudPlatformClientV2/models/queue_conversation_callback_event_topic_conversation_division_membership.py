# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationCallbackEventTopicDivisionEntityRef, QueueConversationCallbackEventTopicDomainEntityRef,
    )


class QueueConversationCallbackEventTopicConversationDivisionMembership(Model):
    division: QueueConversationCallbackEventTopicDomainEntityRef | None = field("division", default=None)
    entities: list[QueueConversationCallbackEventTopicDivisionEntityRef] | None = field("entities", default=None)
