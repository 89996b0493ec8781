# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Operand


class ConversationCategory(Model):
    """Part of ConversationCategoriesEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    interaction_type: Literal["Voice", "Digital", "All"] | str | None = field("interactionType", default=None)
    criteria: Operand | None = field("criteria", default=None)
