# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObjectiveTemplate


class GetTemplatesResponse(Model):
    """List of objective templates. Answer of get_gamification_templates."""

    total: int | None = field("total", default=None)
    entities: list[ObjectiveTemplate] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
