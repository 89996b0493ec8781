# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NamedEntityTypeItem, NamedEntityTypeMechanismExample


class NamedEntityTypeMechanism(Model):
    """Part of NamedEntityTypeDefinition.

    Required by the platform: items, type.
    """

    items: list[NamedEntityTypeItem] | None = field("items", default=None)
    restricted: bool | None = field("restricted", default=None)
    type: Literal["AI", "DynamicList", "List", "Regex", "Unknown"] | str | None = field("type", default=None)
    sub_type: Literal["Alphanumeric", "NumberSequence", "FreeForm"] | str | None = field("subType", default=None)
    max_length: int | None = field("maxLength", default=None)
    examples: list[NamedEntityTypeMechanismExample] | None = field("examples", default=None)
