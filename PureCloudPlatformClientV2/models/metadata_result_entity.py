# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MetadataResultEntity(Model):
    """Part of MetadataResults."""

    type: str | None = field("type", default=None)
    description: str | None = field("description", default=None)
    visibility: Literal["Visible", "Hidden"] | str | None = field("visibility", default=None)
