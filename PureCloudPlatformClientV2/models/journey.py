# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyPattern


class Journey(Model):
    """Part of JourneySegment and 1 more.

    Required by the platform: patterns.
    """

    patterns: list[JourneyPattern] | None = field("patterns", default=None)
