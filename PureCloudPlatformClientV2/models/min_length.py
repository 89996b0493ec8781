# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MinLength(Model):
    """Min length of item validation limits. In ItemValidationLimits and 1 more.

    Required by the platform: min, max.
    """

    min: int | None = field("min", default=None)
    max: int | None = field("max", default=None)
