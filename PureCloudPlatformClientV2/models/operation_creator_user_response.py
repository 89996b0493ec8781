# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OperationCreatorUserResponse(Model):
    """An operation creator user: type and 2 more. Answer of get_knowledge_knowledgebase_operations_users_query."""

    id: str | None = field("id", default=None)
    type: Literal["User", "OAuthClient"] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
