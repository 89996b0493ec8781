# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .metadata_result_entity import MetadataResultEntity


class MetadataResults(Model):
    """MetadataResults of the Platform API."""

    entities: list[MetadataResultEntity] | None = field("entities", default=None)
