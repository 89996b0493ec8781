# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MaxLength, MinLength


class ValidationLimits(Model):
    """Part of Coretype."""

    min_length: MinLength | None = field("minLength", default=None)
    max_length: MaxLength | None = field("maxLength", default=None)
    min_items: MinLength | None = field("minItems", default=None)
    max_items: MaxLength | None = field("maxItems", default=None)
    minimum: MinLength | None = field("minimum", default=None)
    maximum: MaxLength | None = field("maximum", default=None)
