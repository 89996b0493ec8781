# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CollaborateChatGroupMessageEventTopicCollaborateChatEntity(Model):
    entity_jid: str | None = field("entityJid", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["Group", "User", "Adhoc"] | str | None = field("entityType", default=None)
