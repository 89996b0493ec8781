# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ItemValidationLimits, Schema, ValidationLimits


class Coretype(Model):
    """Given by get_dataextensions_coretype."""

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
