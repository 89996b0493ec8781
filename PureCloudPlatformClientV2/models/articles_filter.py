# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ArticlesFilter(Model):
    """Comes with notifications."""

    labels: LabelsFilter | None = field("labels", default=None)
    categories: CategoriesFilter | None = field("categories", default=None)


class CategoriesFilter(Model):
    """Part of ArticlesFilter.

    Required by the platform: entities.
    """

    entities: list[CategoryEntity] | None = field("entities", default=None)


class CategoryEntity(Model):
    """Part of CategoriesFilter.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LabelEntity(Model):
    """Part of LabelsFilter.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LabelsFilter(Model):
    """Part of ArticlesFilter.

    Required by the platform: entities.
    """

    entities: list[LabelEntity] | None = field("entities", default=None)
