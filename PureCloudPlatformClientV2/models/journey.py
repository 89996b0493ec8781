# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_pattern import JourneyPattern


class Journey(Model):
    """Journey of the Platform API.

    The platform requires: patterns.
    """

    patterns: list[JourneyPattern] | None = field("patterns", default=None)
