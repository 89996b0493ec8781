# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObjectiveZone


class ObjectiveTemplate(Model):
    """An objective template, kept at /api/v2/gamification/templates/{templateId}. Answer of get_gamification_template.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    zones: list[ObjectiveZone] | None = field("zones", default=None)
    self_uri: str | None = field("selfUri", default=None)
