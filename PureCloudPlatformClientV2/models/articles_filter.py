# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CategoriesFilter, LabelsFilter


class ArticlesFilter(Model):
    labels: LabelsFilter | None = field("labels", default=None)
    categories: CategoriesFilter | None = field("categories", default=None)
