# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .category_entity import CategoryEntity


class CategoriesFilter(Model):
    """CategoriesFilter of the Platform API.

    The platform requires: entities.
    """

    entities: list[CategoryEntity] | None = field("entities", default=None)
