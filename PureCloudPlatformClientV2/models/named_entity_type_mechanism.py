# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .named_entity_type_item import NamedEntityTypeItem
    from .named_entity_type_mechanism_example import NamedEntityTypeMechanismExample


class NamedEntityTypeMechanism(Model):
    """NamedEntityTypeMechanism of the Platform API.

    The platform requires: items, type.
    """

    items: list[NamedEntityTypeItem] | None = field("items", default=None)
    restricted: bool | None = field("restricted", default=None)
    type: Literal["AI", "DynamicList", "List", "Regex", "Unknown"] | str | None = field("type", default=None)
    sub_type: Literal["Alphanumeric", "NumberSequence", "FreeForm"] | str | None = field("subType", default=None)
    max_length: int | None = field("maxLength", default=None)
    examples: list[NamedEntityTypeMechanismExample] | None = field("examples", default=None)
