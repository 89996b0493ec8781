# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ArticlesFilter(Model):
    """An articles filter: labels and categories. No method or topic of the definition has it."""

    labels: LabelsFilter | None = field("labels", default=None)
    categories: CategoriesFilter | None = field("categories", default=None)


class CategoriesFilter(Model):
    """List of category entities. In ArticlesFilter.

    Required by the platform: entities.
    """

    entities: list[CategoryEntity] | None = field("entities", default=None)


class CategoryEntity(Model):
    """Reference by its id and its address. In CategoriesFilter.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LabelEntity(Model):
    """Reference by its id and its address. In LabelsFilter.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LabelsFilter(Model):
    """List of label entities. In ArticlesFilter.

    Required by the platform: entities.
    """

    entities: list[LabelEntity] | None = field("entities", default=None)
