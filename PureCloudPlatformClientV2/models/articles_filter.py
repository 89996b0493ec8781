# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .categories_filter import CategoriesFilter
    from .labels_filter import LabelsFilter


class ArticlesFilter(Model):
    """ArticlesFilter of the Platform API."""

    labels: LabelsFilter | None = field("labels", default=None)
    categories: CategoriesFilter | None = field("categories", default=None)
