# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MetadataResultEntity


class MetadataResults(Model):
    """Part of AcceleratorSpecification."""

    entities: list[MetadataResultEntity] | None = field("entities", default=None)
