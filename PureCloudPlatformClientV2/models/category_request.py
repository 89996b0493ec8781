# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Operand


class CategoryRequest(Model):
    """A category: name, interaction type, criteria and 1 more. Body of post_speechandtextanalytics_categories and 1
    more.

    Required by the platform: name, interaction_type, criteria.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    interaction_type: Literal["Voice", "Digital", "All"] | str | None = field("interactionType", default=None)
    criteria: Operand | None = field("criteria", default=None)
