# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import MaxLength, MinLength


class Coretype(Model):
    """A coretype, kept at /api/v2/dataextensions/coretypes/{coretypeName}. Answer of get_dataextensions_coretype."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    schema: Schema | None = field("schema", default=None)
    current: bool | None = field("current", default=None)
    validation_fields: list[str] | None = field("validationFields", default=None)
    validation_limits: ValidationLimits | None = field("validationLimits", default=None)
    item_validation_fields: list[str] | None = field("itemValidationFields", default=None)
    item_validation_limits: ItemValidationLimits | None = field("itemValidationLimits", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ItemValidationLimits(Model):
    """Item validation limits of a coretype. In Coretype.

    Required by the platform: min_length, max_length.
    """

    min_length: MinLength | None = field("minLength", default=None)
    max_length: MaxLength | None = field("maxLength", default=None)


class Items(Model):
    """Items of a schema. In Schema."""

    type: str | None = field("type", default=None)
    pattern: str | None = field("pattern", default=None)


class Schema(Model):
    """Schema of a coretype. In Coretype."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: list[str] | None = field("type", default=None)
    items: Items | None = field("items", default=None)
    pattern: str | None = field("pattern", default=None)


class ValidationLimits(Model):
    """Validation limits of a coretype. In Coretype."""

    min_length: MinLength | None = field("minLength", default=None)
    max_length: MaxLength | None = field("maxLength", default=None)
    min_items: MinLength | None = field("minItems", default=None)
    max_items: MaxLength | None = field("maxItems", default=None)
    minimum: MinLength | None = field("minimum", default=None)
    maximum: MaxLength | None = field("maximum", default=None)
