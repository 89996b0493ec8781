# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .operand import Operand


class CategoryRequest(Model):
    """CategoryRequest of the Platform API.

    The platform requires: name, interaction_type, criteria.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    interaction_type: Literal["Voice", "Digital", "All"] | str | None = field("interactionType", default=None)
    criteria: Operand | None = field("criteria", default=None)
